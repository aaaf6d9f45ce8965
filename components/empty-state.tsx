import type { ReactNode } from "react";

type EmptyStateProps = { title: string; lede: string; heading?: "h1" | "h2" | "h3"; children?: ReactNode };

/** A loose thread, what is missing, and the next step. */
export function EmptyState({ title, lede, heading: Heading = "h2", children }: EmptyStateProps) {
  return (
    <div className={Heading === "h1" ? "empty" : "sheet empty"}>
      <span className="loose" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <Heading>{title}</Heading>
      <p className="lede">{lede}</p>
      {children}
    </div>
  );
}
