const word = (text: string) => Buffer.from(text, "latin1");
const big = (...numbers: number[]) => Buffer.concat(numbers.map((n) => Buffer.from([n >>> 8, n & 255])));

/** The first bytes of pictures of a given size: as much as anything that only measures them needs. */
export const tinyImages = {
  png: (width: number, height: number) => {
    const size = Buffer.alloc(8);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    return Buffer.concat([Buffer.from([0x89]), word("PNG\r\n\x1a\n\0\0\0\rIHDR"), size, Buffer.alloc(9)]);
  },
  gif: (width: number, height: number) =>
    Buffer.concat([
      word("GIF89a"),
      Buffer.from([width & 255, width >> 8, height & 255, height >> 8]),
      Buffer.alloc(8),
    ]),
  jpg: (width: number, height: number) =>
    Buffer.concat([
      big(0xffd8, 0xffe0, 16),
      Buffer.alloc(14),
      big(0xffc0, 17),
      Buffer.from([8]),
      big(height, width),
      Buffer.alloc(12),
    ]),
  webp: (width: number, height: number) => {
    const head = Buffer.alloc(30);
    head.write("RIFF", 0, "latin1");
    head.write("WEBPVP8X", 8, "latin1");
    head.writeUIntLE(width - 1, 24, 3);
    head.writeUIntLE(height - 1, 27, 3);
    return head;
  },
};
