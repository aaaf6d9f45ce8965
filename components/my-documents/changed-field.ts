/** Whether a field of a form holds something else than when the page came. */
export function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  if (!(field instanceof HTMLInputElement)) return false;
  return field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}
