/** What makes the page of `html.ts` look and work; plain CSS and script, since the page must stand alone. */

export const pageStyle = `
:root{color-scheme:light dark;--line:#c8c8c8;--error:#c0262d;--warning:#9a6700;--info:#0969da}
@media (prefers-color-scheme:dark){:root{--line:#444;--error:#ff7b72;--warning:#d29922;--info:#58a6ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:100rem;padding:1rem;font:1rem/1.6 system-ui,"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
h1{font-size:1.4rem;margin:.2rem 0}
h2{font-size:1.1rem;overflow-wrap:anywhere;border-bottom:1px solid var(--line)}
nav label{display:inline-block;margin:.1rem .8rem .1rem 0;white-space:nowrap}
.both{display:grid;grid-template-columns:minmax(16rem,2fr) 3fr;gap:1.5rem}
.findings{list-style:none;margin:0;padding:0}
.findings li{border-left:.25rem solid;padding:.2rem .6rem;margin:0 0 .7rem}
.findings p{margin:.1rem 0;opacity:.85}
.findings strong{font-weight:600}
.findings code{opacity:.7;font-size:.85rem}
li.error{border-color:var(--error)}li.warning{border-color:var(--warning)}li.info{border-color:var(--info)}
.error .severity{color:var(--error)}.warning .severity{color:var(--warning)}.info .severity{color:var(--info)}
.text{margin:0;padding-left:3.2rem;overflow-wrap:anywhere;white-space:pre-wrap}
.text li::marker{opacity:.5;font-size:.8rem}
mark{color:inherit;background:none;text-decoration:underline wavy;text-underline-offset:.25em;padding:0 .05em;scroll-margin:40vh}
mark:empty::before{content:"▸"}
mark.error{text-decoration-color:var(--error);background:#c0262d22}
mark.warning{text-decoration-color:var(--warning);background:#9a670022}
mark.info{text-decoration-color:var(--info)}
mark:target{outline:.15rem solid}
[hidden]{display:none}
mark[data-off]{background:none;text-decoration:none}
@media (max-width:60rem){.both{grid-template-columns:1fr}}
@media print{nav{display:none}.both{display:block}.text{border-top:1px solid var(--line);padding-top:.5rem}.findings li{break-inside:avoid}}
`

export const pageScript = `
const {filter,rules}=JSON.parse(document.getElementById('data').textContent)
const nav=document.getElementById('filters')
if(rules.length>1){
  nav.append(filter)
  for(const [rule,count] of rules){
    const label=document.createElement('label'),box=document.createElement('input')
    box.type='checkbox';box.checked=true;box.value=rule
    label.append(box,' '+rule+' ('+count+')')
    nav.append(label)
  }
  nav.addEventListener('change',()=>{
    const off=new Set([...nav.querySelectorAll('input:not(:checked)')].map(({value})=>value))
    for(const each of document.querySelectorAll('[data-rule]')){
      const hide=off.has(each.dataset.rule)
      if(each.tagName==='LI')each.hidden=hide
      else if(hide)each.dataset.off=''
      else delete each.dataset.off
    }
  })
}
`
