import type { ReactNode } from "react";
import { OptionList } from "@/components/option-list";
import type { OrderingFace } from "./index";

export const OrderingForm = (face: OrderingFace): ReactNode => <OptionList face={face} />;
