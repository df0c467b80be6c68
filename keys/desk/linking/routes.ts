import type { Routes } from "../shell/routes.ts"

export const linkingRoutes: Routes = () => {}
