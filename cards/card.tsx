import type { CSSProperties, ReactElement } from "react";
import type { Picture } from "./drawing/picture";
import { bodyHeight, type Measures } from "./measures";
import type { Palette } from "./palette";
import type { CardPictures } from "./typeset-card";

type CardProps = {
  pictures: CardPictures & { wordmark: Picture; strands?: Picture };
  measures: Measures;
  palette: Palette;
  isRightToLeft: boolean;
};

/** A picture in its box; what it draws beyond the box lies over its neighbours, as letters do on a page. */
function Drawn({ picture: { source, width, height, bleed }, style }: { picture: Picture; style?: CSSProperties }) {
  return (
    <div style={{ display: "flex", flexShrink: 0, position: "relative", width, height, ...style }}>
      {/* biome-ignore lint/performance/noImgElement: the renderer knows no other element for a picture */}
      <img
        alt=""
        src={source}
        width={width + 2 * bleed}
        height={height + 2 * bleed}
        style={{ position: "absolute", left: -bleed, top: -bleed }}
      />
    </div>
  );
}

/** The layout of a card: boxes and colours only. Its renderer has no right-to-left, so rows are turned here. */
export function Card({ pictures, measures, palette, isRightToLeft }: CardProps): ReactElement {
  const row = isRightToLeft ? "row-reverse" : "row";
  const { width, height, gutter, strands } = measures;
  return (
    <div style={{ display: "flex", flexDirection: "column", width, height, background: palette.paper }}>
      <Top {...{ pictures, measures, palette, isRightToLeft }} />
      <div
        style={{
          display: "flex",
          flexDirection: strands.beside ? row : "column",
          justifyContent: pictures.strands || strands.beside ? "space-between" : "center",
          alignItems: strands.beside ? "flex-end" : "stretch",
          height: bodyHeight(measures),
          padding: `0 ${gutter}px`,
        }}
      >
        <Texts {...{ pictures, measures, palette, isRightToLeft }} />
        {pictures.strands && <Drawn picture={pictures.strands} />}
      </div>
      <Foot {...{ pictures, measures, palette, isRightToLeft }} />
    </div>
  );
}

function Top({ pictures: { wordmark, brand, kind }, measures, palette, isRightToLeft }: CardProps) {
  const { top, gutter } = measures;
  const row = isRightToLeft ? "row-reverse" : "row";
  return (
    <div
      style={{
        display: "flex",
        flexDirection: row,
        justifyContent: "space-between",
        alignItems: "center",
        height: top.height,
        padding: `${top.above}px ${gutter}px 0`,
      }}
    >
      <div style={{ display: "flex", flexDirection: row, alignItems: "flex-end", columnGap: top.gap }}>
        <Drawn picture={wordmark} />
        {brand && <Drawn picture={brand} />}
      </div>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          height: measures.kind.height,
          padding: `0 ${measures.kind.padding}px`,
          border: `3px solid ${palette.thread}`,
          borderRadius: measures.kind.height / 2,
          background: palette.sheet,
        }}
      >
        <Drawn picture={kind} />
      </div>
    </div>
  );
}

function Texts({ pictures: { name, title, score, line }, measures, isRightToLeft }: CardProps) {
  const { text } = measures;
  const alignItems = isRightToLeft ? "flex-end" : "flex-start";
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        flexShrink: 0,
        alignItems,
        paddingTop: text.above,
        paddingBottom: text.below,
      }}
    >
      {name && <Drawn picture={name} />}
      <Drawn picture={title} />
      <div
        style={{
          display: "flex",
          flexDirection: isRightToLeft ? "row-reverse" : "row",
          alignItems: "flex-end",
          columnGap: measures.score.gap,
          height: score.height,
        }}
      >
        <Drawn picture={score.figure} />
        <div style={{ display: "flex", flexDirection: "column", alignItems, paddingBottom: score.belowWords }}>
          {score.words.map((picture) => (
            <Drawn key={picture.source} picture={picture} />
          ))}
        </div>
      </div>
      <Drawn picture={line} style={{ marginTop: measures.line.above }} />
    </div>
  );
}

function Foot({ pictures: { promise, address }, measures, palette, isRightToLeft }: CardProps) {
  const { foot, gutter } = measures;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: isRightToLeft ? "row-reverse" : "row",
        justifyContent: promise ? "space-between" : "flex-end",
        alignItems: "flex-start",
        height: foot.height,
        padding: `${foot.above}px ${gutter}px 0`,
        borderTop: `${foot.rule}px solid ${palette.ink}`,
        background: palette.sheet,
      }}
    >
      {promise && <Drawn picture={promise} />}
      <Drawn picture={address} />
    </div>
  );
}
