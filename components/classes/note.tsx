/** What just happened, once, above the page's content. */
export function Note({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <p className="banner" role="status">
      {children}
    </p>
  );
}
