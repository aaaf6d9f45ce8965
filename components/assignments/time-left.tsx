type TimeLeftProps = { /** By the server's clock, when the page was made. */ seconds: number; label: string };

/** Where a script counts down; nothing without one. */
export function TimeLeft({ seconds, label }: TimeLeftProps) {
  return (
    <span data-seconds-left={seconds} hidden>
      {label} <bdi className="num" />
    </span>
  );
}
