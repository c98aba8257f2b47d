import { readJuriscraperJson } from '../juriscraper-json/read-juriscraper-json.js';
import { readCourtListenerJson } from '../courtlistener-json/read-courtlistener-json.js';
import { readArchiveJson } from '../archive-json/read-archive-json.js';
import { readCsv } from '../csv/read-csv.js';
import { recognise } from './recognise.js';
import { courtOf } from './court-of-source.js';
import { ARCHIVED } from '../../../test/fixtures/imports/archive-docket.js';
import { COMPLAINT, DOCKET, PARTY } from '../../../test/fixtures/imports/courtlistener-docket.js';
const mb=()=>Math.round(process.memoryUsage().rss/1e6);
function run(name:string, b:Uint8Array, f:(b:Uint8Array)=>unknown){ const t=Date.now(); let ok:unknown; try { const r=f(b) as any; ok=r.ok===undefined?r:(r.ok||r.refusal.code); } catch(e){ ok='THROW '+String(e);} console.log(name,(b.length/1e6).toFixed(1),'MB',Date.now()-t,'ms rss',mb(),ok); }
it('t',()=>{
  run('jur {} x1M',Buffer.from('{"docket_entries":['+'{},'.repeat(999_990)+'{}],"parties":[],"ordered_by":null}'),b=>readJuriscraperJson(b,'wawd'));
  run('cl {} x1M',Buffer.from('{"results":['+'{},'.repeat(999_990)+'{}]}'),b=>readCourtListenerJson(b,'wawd'));
  run('cl entries',Buffer.from('{"results":['+'{"entry_number":1},'.repeat(900_000)+'{}]}'),b=>readCourtListenerJson(b,'wawd'));
  run('cl parties',Buffer.from(JSON.stringify({docket:DOCKET,parties:Array.from({length:100000},(_,i)=>({...PARTY,id:i})),docket_entries:Array.from({length:50000},(_,i)=>({...COMPLAINT,id:i}))})),b=>readCourtListenerJson(b,'wawd'));
  run('archive',Buffer.from(JSON.stringify({...ARCHIVED,docket_entries:Array.from({length:100000},(_,i)=>({...ARCHIVED.docket_entries[0],id:i}))})),b=>readArchiveJson(b,'wawd'));
  const csv=Buffer.from('docket_number,caption,entry_number,filed_on,entered_on,text\n'+'2:24-cv-00417-REM,Harbor Books v. Tidewater,1,2024-03-11,3/12/2024,"COMPLAINT that is a bit longer than, usual, text of a docket (Attachments: # 1 Exhibit A)"\n'.repeat(300000));
  run('csv',csv,b=>readCsv(b,'wawd'));
  run('csv cases',Buffer.from('docket_number,filed_on,text\n'+Array.from({length:400000},(_,i)=>`2:24-cv-${i},2024-01-01,x`).join('\n')),b=>readCsv(b,'wawd'));
  run('recognise',csv,b=>recognise(b)); run('courtOf',csv,b=>courtOf(b,'csv'));
  for (const k of ['docket-report','electronic-notice','juriscraper-json','csv','appellate-docket'] as const) for (const t of ['<','"','\\"','{','court_id":"','@a.','district of oregon ','/doc1/1','a,','=\n'] ) { const b=Buffer.from(t.repeat(400_000)); const s=Date.now(); courtOf(b,k); recognise(b); if (Date.now()-s>1500) console.log('SLOW',k,JSON.stringify(t),Date.now()-s); }
}, 300000);
