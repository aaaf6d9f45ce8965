/** The form that the buttons of every question send. */
export const changeFormId = "change";
