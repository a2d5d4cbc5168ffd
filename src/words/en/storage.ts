/** Why what was typed is not remembered on the device, and what still holds. */
export const troubles = {
  refused:
    'This browser did not let us save: its storage is full or switched off. What you typed stays on this page. Copy the link, print, or save a file to keep it.',
  unreadable:
    'What was remembered on this device cannot be read any more. It was left as it is. Remember writes a new copy over it; Clear removes it.',
  newer:
    'A newer version of this guide saved something on this device. This older page leaves it alone and saves nothing. Reload to use it.',
  differs:
    'This address holds other facts than this device remembers. The page shows those of the address, and the device keeps its own until you choose.',
  elsewhere:
    'Another tab saved other facts on this device. This page keeps what you typed here, and does not save it until you choose.',
  removed:
    'Another tab removed what was remembered on this device. What you typed stays on this page and is not saved.',
} as const;

export const takeRemembered = 'Show what is remembered';
export const keepThis = 'Remember this page instead';
