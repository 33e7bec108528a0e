// Content of files to upload.

// A white square of 128 pixels, the least that pictures may have.
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAIAAAACAAQAAAADrRVxmAAAAH0lEQVR42mP4jwYYRgVGBUYFRgVGBUYFRgVGBWgrAAAEoPhqTu77DgAAAABJRU5ErkJggg==',
  'base64',
);

// Every byte there is: text that was decoded and encoded again would differ.
export const BYTES = Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256));
