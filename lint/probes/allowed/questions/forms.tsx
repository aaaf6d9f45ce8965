import { OrderingForm } from "./ordering/form";

export const forms = { ordering: OrderingForm };
