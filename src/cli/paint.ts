import { styleText } from 'node:util';

type Style = (text: string) => string;

/** The few colours that the output uses; plain text where there are none. */
export interface Painter {
  readonly good: Style;
  readonly bad: Style;
  readonly warn: Style;
  readonly quiet: Style;
  readonly strong: Style;
}

export function painter(coloured: boolean): Painter {
  const style =
    (format: Parameters<typeof styleText>[0]): Style =>
    (text) =>
      coloured ? styleText(format, text) : text;
  return {
    good: style('green'),
    bad: style(['red', 'bold']),
    warn: style('yellow'),
    quiet: style('dim'),
    strong: style('bold'),
  };
}
