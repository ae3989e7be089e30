/** The forms in which the network leaves the page: all of it, or what was changed since it was opened. */
export const NETWORK_FORMATS = ['terraform', 'cloudformation'] as const;
export const CHANGE_FORMATS = ['terraformChange', 'cloudformationChange'] as const;
export type NetworkFormat = (typeof NETWORK_FORMATS)[number] | (typeof CHANGE_FORMATS)[number];

export const NETWORK_ENDINGS: Readonly<Record<NetworkFormat, string>> = {
  terraform: '.tf',
  cloudformation: '-template.yaml',
  terraformChange: '-change.tf',
  cloudformationChange: '-change.yaml',
};
