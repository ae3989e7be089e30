import { isExpressed, isList, type Resource, type Value } from './resource.ts';

type Os = 'linux' | 'windows';

/** Where AWS says which image of an operating system is the newest, and what the parameter for it is called. */
export const IMAGES: Readonly<Record<Os, { readonly parameter: string; readonly path: string }>> = {
  linux: {
    parameter: 'LinuxImageId',
    path: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  },
  windows: {
    parameter: 'WindowsImageId',
    path: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
  },
};

/** The operating systems whose images the resources name. */
export function imagesIn(resources: readonly Resource[]): readonly Os[] {
  const found = new Set(resources.flatMap(({ properties }) => inValue(properties)));
  return [...found].sort();
}

function inValue(value: Value): readonly Os[] {
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.flatMap(inValue);
  if (!isExpressed(value)) return Object.values(value).flatMap(inValue);
  return value.expression.kind === 'image' ? [value.expression.os] : [];
}
