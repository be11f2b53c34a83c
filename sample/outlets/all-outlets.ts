import { NATIONAL_OUTLETS } from './national-outlets.js';
import type { Outlet } from './outlet.js';
import { REGIONAL_OUTLETS } from './regional-outlets.js';
import { SPECIAL_OUTLETS } from './special-outlets.js';

export const OUTLETS: readonly Outlet[] = [...NATIONAL_OUTLETS, ...REGIONAL_OUTLETS, ...SPECIAL_OUTLETS];
