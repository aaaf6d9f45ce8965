import type { ReactElement } from "react";
import { svgAddress } from "./drawing/picture";
import type { Measures } from "./measures";
import type { Palette } from "./palette";
import type { CardLayout } from "./place-pictures";

type CardProps = CardLayout & { measures: Measures; palette: Palette };

/**
 * The card as its renderer takes it: boxes of colour, and over them one picture of all that is drawn. One, and as a
 * background, since the renderer puts a mask of the whole card before each image that it is given.
 */
export function Card({ placed, chip, measures: { width, height, foot }, palette }: CardProps): ReactElement {
  const drawing = { backgroundImage: `url(${svgAddress(placed, { width, height })})` };
  return (
    <div style={{ display: "flex", position: "relative", width, height, backgroundColor: palette.paper }}>
      <div
        style={{
          position: "absolute",
          left: 0,
          bottom: 0,
          width,
          height: foot.height,
          borderTop: `${foot.rule}px solid ${palette.ink}`,
          backgroundColor: palette.sheet,
        }}
      />
      <div
        style={{
          position: "absolute",
          left: chip.x,
          top: chip.y,
          width: chip.width,
          height: chip.height,
          border: `3px solid ${palette.thread}`,
          borderRadius: chip.height / 2,
          backgroundColor: palette.sheet,
        }}
      />
      <div style={{ position: "absolute", width, height, backgroundSize: `${width}px ${height}px`, ...drawing }} />
    </div>
  );
}
