import type { Text } from "@/i18n/messages";
import { CardPicture } from "./card-picture";

type SharePreviewProps = {
  action: string;
  /** The card as it would be, for its learner alone. */
  picture: { path: string; alt: string; lang: string };
  name: string;
  /** Back to the field with the name. */
  back: string;
  text: Text;
};

/** The card with a name on it, before anyone else sees it. */
export function SharePreview({ action, picture, name, back, text }: SharePreviewProps) {
  return (
    <section className="sheet sheet--up" id="share" aria-labelledby="share-title">
      <h2 id="share-title">{text("share.preview")}</h2>
      <p className="quiet">{text("share.previewLede")}</p>
      <CardPicture src={picture.path} alt={picture.alt} lang={picture.lang} />
      <form className="btnrow" method="post" action={action}>
        <input type="hidden" name="name" value={name} />
        <button type="submit" className="btn btn--main" name="confirmed" value="yes">
          {text("share.publish")}
        </button>
        <a className="btn btn--plain" href={back}>
          {text("share.otherName")}
        </a>
      </form>
    </section>
  );
}
