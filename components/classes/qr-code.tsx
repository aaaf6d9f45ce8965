type QrCodeProps = { picture: { size: number; path: string }; label: string };

/** A code to scan: dark on light in both themes, since phones read no other. */
export function QrCode({ picture: { size, path }, label }: QrCodeProps) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
