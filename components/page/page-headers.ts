/** Of a post that takes the page it leads to in its answer; its value is the name of the style sheet that it has. */
export const takesPage = "x-takes-page";
/** Of that answer: the address of the page within, with its fragment. */
export const pageAddress = "x-page-address";
