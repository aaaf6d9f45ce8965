/**
 * Of a request by a page's script for another page; its value is the name of the style sheet that it has. A post with it
 * takes the page it leads to in its answer.
 */
export const takesPage = "x-takes-page";
/** Of that answer: the address of the page within, with its fragment. */
export const pageAddress = "x-page-address";
