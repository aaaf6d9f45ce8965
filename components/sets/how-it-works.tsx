import type { Text } from "@/i18n/messages";

const links = ["answer", "fact", "source"] as const;

/** The chain that every question follows, as three steps. */
export function HowItWorks({ text }: { text: Text }) {
  return (
    <section aria-labelledby="how">
      <h2 id="how">{text("home.how")}</h2>
      <ol className="chain steps section-body">
        {links.map((link, index) => {
          const step = `home.how${(index + 1) as 1 | 2 | 3}` as const; // three links
          return (
            <li className={`link--${link}`} key={link}>
              <h3>{text(step)}</h3>
              <p className="quiet">{text(`${step}Text`)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
