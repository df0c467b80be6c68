import type { Routes } from "../shell/routes.ts"
import { chainRoutes, identityRoutes } from "./chain-routes.ts"
import { directoryRoutes, offerRoutes } from "./services-routes.ts"

export const servicesRoutes: Routes = (app, workstation) => {
  for (const routes of [directoryRoutes, offerRoutes, chainRoutes, identityRoutes]) routes(app, workstation)
}
