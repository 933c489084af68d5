import { createRandom } from './random.ts';

/** Samples a second of every sound: enough for a telephone, half the bytes of 22,050. */
export const sampleRate = 11025;

export type BitDepth = 8 | 16;

const headerBytes = 44;

/**
 * A mono PCM file in WAV form. `samples` are in [-1, 1]; throws RangeError beyond that, since a
 * clipped sound is a mistake in its recipe. 8-bit files are dithered: an undithered quiet passage
 * would crackle in steps of 1/128.
 */
export function encodeWav(samples: Float64Array, bits: BitDepth): Uint8Array {
  const bytesPerSample = bits / 8;
  const dataBytes = samples.length * bytesPerSample;
  const padding = dataBytes % 2;
  const file = new Uint8Array(headerBytes + dataBytes + padding);
  const view = new DataView(file.buffer);
  writeHeader(view, bits, dataBytes, padding);
  const dither = createRandom(8);
  samples.forEach((sample, index) => {
    if (!(Math.abs(sample) <= 1)) throw new RangeError(`sample ${index} is ${sample}`);
    if (bits === 16) {
      view.setInt16(headerBytes + index * 2, Math.round(sample * 32767), true);
    } else {
      const noise = dither() - dither();
      const level = Math.round(128 + sample * 126 + noise);
      view.setUint8(headerBytes + index, Math.min(255, Math.max(0, level)));
    }
  });
  return file;
}

function writeHeader(view: DataView, bits: BitDepth, dataBytes: number, padding: number): void {
  const text = (offset: number, ascii: string) => {
    for (let index = 0; index < ascii.length; index += 1) {
      view.setUint8(offset + index, ascii.charCodeAt(index));
    }
  };
  const bytesPerSample = bits / 8;
  text(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + dataBytes + padding, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * bytesPerSample, true);
  view.setUint16(32, bytesPerSample, true);
  view.setUint16(34, bits, true);
  text(36, 'data');
  view.setUint32(40, dataBytes, true);
}
