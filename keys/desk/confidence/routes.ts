import type { Routes } from "../shell/routes.ts"
import { decisionRoutes, proposalRoutes } from "./case-routes.ts"
import { secondPersonRoutes } from "./second-person-routes.ts"

export const confidenceRoutes: Routes = (app, workstation) => {
  for (const routes of [proposalRoutes, decisionRoutes, secondPersonRoutes]) routes(app, workstation)
}
