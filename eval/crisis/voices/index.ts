import type { Case } from '../cases.js';
import { abroad } from './abroad.js';
import { amelie } from './amelie.js';
import { aoife } from './aoife.js';
import { clinic } from './clinic.js';
import { crowd } from './crowd.js';
import { dale } from './dale.js';
import { fifth } from './fifth.js';
import { foro } from './foro.js';
import { forum } from './forum.js';
import { fourth } from './fourth.js';
import { fresh } from './fresh.js';
import { gus } from './gus.js';
import { holger } from './holger.js';
import { jo } from './jo.js';
import { josephine } from './josephine.js';
import { kevin } from './kevin.js';
import { lucia } from './lucia.js';
import { marg } from './marg.js';
import { mateo } from './mateo.js';
import { mei } from './mei.js';
import { nadine } from './nadine.js';
import { noor } from './noor.js';
import { priyanka } from './priyanka.js';
import { sabine } from './sabine.js';
import { sam } from './sam.js';
import { second } from './second.js';
import { sixth } from './sixth.js';
import { street } from './street.js';
import { third } from './third.js';
import { tyrell } from './tyrell.js';
import { walter } from './walter.js';
import { ward } from './ward.js';

export const cases: readonly Case[] = [
  ...[dale, priyanka, kevin, jo, lucia, amelie, holger, walter, mei, forum, foro, ward, street],
  ...[marg, tyrell, aoife, sam, noor, mateo, josephine, sabine, gus, nadine],
  clinic,
  crowd,
  abroad,
  fresh,
  second,
  third,
  fourth,
  fifth,
  sixth,
].flat();
