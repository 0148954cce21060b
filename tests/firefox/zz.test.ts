import { mkdtempSync, rmSync, readdirSync, statSync, truncateSync, readFileSync, writeFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { expect, goToOwn, test } from './firefox.ts';
import { launchFirefox } from './launch.ts';
import { inWindow } from './browser-window.ts';
declare const Services: any, Ci: any;
const seed = { folder: '/tmp/shuzhi-ff-uXPYrL', uuid: 'cb8396ed-8a1a-4ee4-a509-e02fa0db217d' };
const junk=(f:string)=>{const b=readFileSync(f); for(let at=0;at<b.length;at+=16384) b.fill('junk',at,Math.min(at+4096,b.length)); writeFileSync(f,b)};
const junkMid=(f:string)=>{const b=readFileSync(f); for(let at=8192;at<b.length;at+=8192) b.fill('junk',at,Math.min(at+4096,b.length)); writeFileSync(f,b)};
const junkLast=(f:string)=>{const b=readFileSync(f); b.fill('junk',Math.max(0,b.length-16384)); writeFileSync(f,b)};
const ls=(d:string)=>readdirSync(d+'/storage',{recursive:true,withFileTypes:true}).filter(e=>e.isFile()&&/moz-extension.*idb/.test(e.parentPath)&&!/userContext/.test(e.parentPath)).map(e=>path.join(e.parentPath,e.name));
test('browser', async ({ portal }) => {
  for (const [n,way] of [['junkMid',junkMid],['half',(f:string)=>truncateSync(f,Math.floor(statSync(f).size/2))],['junkLast',junkLast]] as [string,(f:string)=>void][]) {
    const profile = { folder: mkdtempSync('/tmp/shuzhi-ff-'), uuid: seed.uuid };
    cpSync(seed.folder, profile.folder, {recursive:true});
    ls(profile.folder).forEach(way);
    const again = await launchFirefox({ profile });
    const own = await again.browser.newPage();
    await goToOwn(own, again.base+'options.html');
    console.log(n, await own.evaluate(()=>new Promise(res=>{const o=indexedDB.open('shuzhi'); o.onerror=()=>res('open '+o.error); o.onsuccess=async()=>{const out:any[]=[]; for (const s of o.result.objectStoreNames) out.push(await new Promise(r=>{const g=o.result.transaction(s).objectStore(s).getAll(); g.onsuccess=()=>r(s+' '+g.result.length); g.onerror=()=>r(s+' '+g.error)})); res(out.join())}})));
    const t=Date.now();
    await goToOwn(own, again.base+'workbench.html');
    for(let i=0;i<20;i++){ await new Promise(r=>setTimeout(r,500)); const x=await own.evaluate(()=>document.querySelector('main')?.innerText.replace(/\s+/g,' ').slice(0,300)); if(i%4==0||i==19) console.log(n,Date.now()-t,x);}
    console.log(await inWindow(again.browser,()=>Services.console.getMessageArray().filter((m:any)=>/shuzhi|copies|damaged|IndexedDB|moz-ext/i.test(String(m.message))).map((m:any)=>String(m.message).slice(0,300)).slice(-12)));
    await again.browser.close(); rmSync(profile.folder,{recursive:true,force:true,maxRetries:20,retryDelay:150});
  }
});
