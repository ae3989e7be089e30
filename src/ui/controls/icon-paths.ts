/** Line drawings on a 24 × 24 grid, drawn with the colour of the text around them. */
export const ICON_PATHS = {
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  step: 'M7 5.5v13l9-6.5zM18 5.5v13',
  back: 'M17 5.5v13L8 12zM6 5.5v13',
  start: 'M19 5.5v13L12 12zM12 5.5v13L5 12zM4 5.5v13',
  end: 'M5 5.5v13l7-6.5zM12 5.5v13l7-6.5zM20 5.5v13',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  half: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  question: 'M9 9.2a3.1 3.1 0 1 1 4.6 2.7c-1 .6-1.6 1.2-1.6 2.3M12 17.6v.1',
  right: 'M5 12h14M13.5 6.5L19 12l-5.5 5.5',
  down: 'M6 9.5l6 6 6-6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z',
  system: 'M3.5 5h17v11h-17zM9 20h6M12 16v4',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l4.5 4.5',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15',
  warning: 'M12 4.5L21 19.5H3zM12 10v4.5M12 17v.1',
  note: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.1',
  swap: 'M4.5 9h14l-3.5-3.5M19.5 15h-14L9 18.5',
  route: 'M6 19v-6a3 3 0 0 1 3-3h6a3 3 0 0 0 3-3V5M15.5 7.5L18 5l2.5 2.5',
  more: 'M5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM19 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z',
  dot: 'M12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
} as const;

export type IconName = keyof typeof ICON_PATHS;
