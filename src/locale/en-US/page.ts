/** Words of the add-in's page before any script of ours runs. */
export const page = {
  title: 'Junheng',
  opening: 'Opening…',
  oldExcel: 'This Excel is too old for Junheng. Please use Excel 2021 or newer, or Microsoft 365.',
  noScript: 'Junheng needs scripts. Please ask your network administrator to allow its address.',
};
