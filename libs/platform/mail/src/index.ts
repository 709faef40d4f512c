export { createMailer, type Mail, type Mailer } from './mailer';
export { forgetMailTo } from './forget-mail';
