export { OrganisationsModule } from './organisations.module.js';
export { VolunteersService } from './volunteers/volunteers.service.js';
