/**
 * How a value came into the document: `given` literally in the input; `joined` by following a reference; `inferred` by a
 * rule of the import that chose among candidates; `assumed` so that the picture is usable, such as an address that exists
 * only once it is deployed; `external`, an id that the input does not define; `unknown`, and then nothing is guessed.
 */
export type Provenance = 'given' | 'joined' | 'inferred' | 'assumed' | 'external' | 'unknown';
