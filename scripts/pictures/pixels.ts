/**
 * Screen pixels: read from an X window dump (XWD), searched, cropped, and written as a BMP, which a browser can show.
 */

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes per pixel: blue, green, red, and one unused. No padding between rows. */
  readonly bytes: Buffer;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The XWD header fields used here, by index. All are four bytes, big-endian. */
const FIELD = { headerSize: 0, width: 4, height: 5, bitsPerPixel: 11, bytesPerRow: 12, colors: 19 };
const BYTES_PER_COLOR = 12;

export function pixelsOfXwd(dump: Buffer): Pixels {
  const field = (place: number) => dump.readUInt32BE(place * 4);
  const [width, height] = [field(FIELD.width), field(FIELD.height)];
  if (field(FIELD.bitsPerPixel) !== 32 || field(FIELD.bytesPerRow) !== width * 4) {
    throw new Error('The screen keeps its pixels otherwise than in four bytes each.');
  }
  const start = field(FIELD.headerSize) + field(FIELD.colors) * BYTES_PER_COLOR;
  return { width, height, bytes: dump.subarray(start, start + width * height * 4) };
}

/** The bounding box of all matching pixels; `undefined` if there are none. */
export function areaOf(
  { width, bytes }: Pixels,
  is: (red: number, green: number, blue: number) => boolean,
): Area | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let at = 0; at < bytes.length; at += 4) {
    const [blue = 0, green = 0, red = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    if (!is(red, green, blue)) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = y;
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

export function cutOut({ width, bytes }: Pixels, area: Area): Pixels {
  const rows = Array.from({ length: area.height }, (_, row) => {
    const start = ((area.top + row) * width + area.left) * 4;
    return bytes.subarray(start, start + area.width * 4);
  });
  return { width: area.width, height: area.height, bytes: Buffer.concat(rows) };
}

const BMP_HEADER = 54;

/** A 32-bit BMP stores its pixels as X does. */
export function bmpOf({ width, height, bytes }: Pixels): Buffer {
  const bmp = Buffer.alloc(BMP_HEADER + bytes.length);
  bmp.write('BM', 'latin1');
  bmp.writeUInt32LE(bmp.length, 2);
  bmp.writeUInt32LE(BMP_HEADER, 10);
  // The second header starts here, with its own size.
  bmp.writeUInt32LE(40, 14);
  bmp.writeInt32LE(width, 18);
  // Negative: the first row is the top one.
  bmp.writeInt32LE(-height, 22);
  bmp.writeUInt16LE(1, 26);
  bmp.writeUInt16LE(32, 28);
  bytes.copy(bmp, BMP_HEADER);
  // The byte that X leaves unused may be read as alpha.
  for (let at = BMP_HEADER + 3; at < bmp.length; at += 4) bmp[at] = 0xff;
  return bmp;
}
