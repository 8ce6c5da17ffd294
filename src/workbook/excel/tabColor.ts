/** Colour of the tabs of our sheets, upper case. */
export const tabColor = '#2F75B5';
