export const services = ["whatsapp", "telegram", "x", "facebook"] as const;
export type Service = (typeof services)[number];

/** Where each service takes a text and an address to send. Nothing is asked of a service until the reader goes there. */
export function serviceLinks(words: string, address: string): Record<Service, string> {
  const [text, url] = [encodeURIComponent(words), encodeURIComponent(address)];
  return {
    whatsapp: `https://wa.me/?text=${encodeURIComponent(`${words}\n${address}`)}`,
    telegram: `https://t.me/share/url?url=${url}&text=${text}`,
    x: `https://x.com/intent/post?text=${text}&url=${url}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  };
}
