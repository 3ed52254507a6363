import { route } from "@/lib/route";
import { viewTemplate } from "@/lib/templates/get-template";
import { TemplateRef } from "@/lib/templates/schema";

export const GET = route(TemplateRef, (ctx, { template }) => viewTemplate(ctx, template));
