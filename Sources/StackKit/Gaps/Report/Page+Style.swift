extension Page {
    static let style = """
        :root{--ground:#f6f5f2;--card:#fff;--ink:#1d1f24;--soft:#646a76;--line:#e3e1db;--fill:#2f6f6a;--fill-soft:#dcebe9;
        --high:#b3372b;--medium:#b7791f;--low:#5a7fa8;--unknown:#8a7fb5;--unknown-soft:#ece9f6;--chip:#efede7}
        @media (prefers-color-scheme:dark){:root{--ground:#14161a;--card:#1c1f25;--ink:#e8e6e1;--soft:#9aa1ae;--line:#2d313a;
        --fill:#5fb3aa;--fill-soft:#24383a;--high:#ef7d6f;--medium:#e0b050;--low:#86acd6;--unknown:#aa9fe0;
        --unknown-soft:#2a2838;--chip:#2a2e36}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
        header,main{max-width:72rem;margin:0 auto;padding:0 1.5rem}
        header{padding-top:2.5rem;padding-bottom:1.25rem}
        h1{font-size:2.1rem;line-height:1.15;letter-spacing:-.02em;margin:.15rem 0 .3rem;font-weight:680}
        h2{font-size:1.05rem;margin:0 0 .6rem;font-weight:650}
        .brand{margin:0;color:var(--fill);font-weight:650;font-size:.85rem;letter-spacing:.02em}
        .when,.note{margin:0;color:var(--soft)}
        .note{font-size:.85rem;margin-bottom:.9rem}
        .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem;margin-bottom:1rem;align-items:start}
        .card,main>section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem}
        main>section{margin:0 0 1rem;scroll-margin-top:4.5rem;overflow-x:auto}
        ul.sources{list-style:none;margin:0;padding:0;display:grid;gap:1rem}
        .source p{margin:.3rem 0 0;color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
        .line{display:flex;justify-content:space-between;gap:1rem;margin-bottom:.3rem;font-variant-numeric:tabular-nums}
        .source.unknown .line span{color:var(--high);font-weight:600}
        .source.partly .line span{color:var(--medium);font-weight:600}
        .bar{display:block;width:100%;height:10px;border-radius:5px;overflow:hidden}
        svg .filled{fill:var(--fill)}svg .ground{fill:var(--fill-soft)}
        .hatch-ground{fill:var(--unknown-soft)}.hatch-line{fill:var(--unknown)}
        .rules{width:100%;height:auto;display:block;font-size:12.5px}
        .rules text{fill:var(--ink)}.rules .count{font-weight:650;font-size:11.5px;font-variant-numeric:tabular-nums}
        .rules a{text-decoration:none}.rules a:hover text{text-decoration:underline}
        .rules .zero text{fill:var(--soft)}.rules .zero{pointer-events:none}
        search{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem;position:sticky;top:0;z-index:1;padding:.7rem 0;
        background:var(--ground);margin-bottom:.3rem}
        search label:first-child{font-weight:600}
        input[type=search]{flex:1 1 14rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);
        border-radius:8px;padding:.45rem .75rem}
        .check{color:var(--soft);display:flex;gap:.4rem;align-items:center}
        output{color:var(--soft);font-variant-numeric:tabular-nums;min-width:9rem;text-align:right}
        :focus-visible{outline:2px solid var(--fill);outline-offset:2px}
        .pill{font-size:.8rem;font-weight:600;border-radius:99px;padding:.1rem .55rem;background:var(--fill-soft);color:var(--fill);
        margin-left:.3rem;font-variant-numeric:tabular-nums;white-space:nowrap}
        .pill.unknown{background:var(--unknown-soft);color:var(--unknown)}
        table{border-collapse:collapse;width:100%;table-layout:fixed;min-width:44rem}
        th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
        thead th{border-top:0;color:var(--soft);font-size:.8rem;font-weight:600;padding-top:0}
        th:first-child{width:25%}thead .year{width:4.5rem}thead th:nth-child(3){width:15%}
        .year{font-variant-numeric:tabular-nums;color:var(--soft)}
        button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
        button::after{content:" ↕";opacity:.45}
        [aria-sort=ascending] button::after{content:" ↑";opacity:1}[aria-sort=descending] button::after{content:" ↓";opacity:1}
        tbody th{font-weight:600;overflow-wrap:anywhere}
        tbody th::before{content:"";display:inline-block;width:.55rem;height:.55rem;border-radius:50%;margin-right:.55rem;
        background:var(--low)}
        tr.high th::before{background:var(--high)}tr.medium th::before{background:var(--medium)}
        tr.unknown th::before{background:repeating-linear-gradient(45deg,var(--unknown) 0 2px,var(--unknown-soft) 2px 4px)}
        .chip{display:inline-block;background:var(--chip);border-radius:5px;padding:0 .4rem;font-size:.82rem;margin:0 .1rem .15rem 0}
        summary{cursor:pointer;overflow-wrap:anywhere}
        .place{font:.82rem/1.6 ui-monospace,"SF Mono",Menlo,Consolas,monospace;color:var(--soft)}
        details[open]>.place{color:var(--ink)}details p{margin:.5rem 0 0}
        .evidence{margin:.5rem 0;padding:.5rem .75rem;list-style:none;background:var(--ground);border-radius:6px;
        font:.82rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
        .why{color:var(--unknown)}details .remedy{margin:.4rem 0 .2rem;color:var(--fill)}
        .rest{margin-top:.75rem;color:var(--soft)}.rest ul{columns:16rem;list-style:none;padding:0;margin:.6rem 0 0;font-size:.88rem}
        .rest li.unknown::after{content:" ?";color:var(--unknown)}
        .nothing{font-size:1.1rem;padding:2rem 0}#none{color:var(--soft)}
        @media (max-width:46rem){table{min-width:0}thead{display:none}tbody tr{display:block;border-top:1px solid var(--line);padding:.6rem 0}
        tr[hidden]{display:none}tbody th:first-child,td{display:inline-block;width:auto;border:0;padding:0 .5rem 0 0}td:last-child{display:block}}
        @media print{search{display:none}body{background:#fff}.card,main>section{break-inside:avoid}}
        """

    static let script = """
        'use strict';
        const rows=[...document.querySelectorAll('.gap')].map(e=>[e,e.textContent.toLowerCase(),!e.classList.contains('unknown')]);
        const box=document.getElementById('filter'),only=document.getElementById('certain'),shown=document.getElementById('shown');
        function filter(){const want=box.value.toLowerCase().split(/\\s+/).filter(Boolean),active=want.length>0||only.checked;let n=0;
        for(const [e,t,c] of rows){const on=(c||!only.checked)&&want.every(w=>t.includes(w));e.hidden=!on;if(on)n++}
        for(const s of document.querySelectorAll('main>section'))s.hidden=!s.querySelector('.gap:not([hidden])');
        for(const d of document.querySelectorAll('.rest')){d.hidden=!d.querySelector('.gap:not([hidden])');if(active&&!d.hidden)d.open=true}
        shown.textContent=active?n.toLocaleString()+' of '+rows.length.toLocaleString():'';document.getElementById('none').hidden=n>0}
        if(box){box.addEventListener('input',filter);only.addEventListener('change',filter)}
        for(const button of document.querySelectorAll('.sort button'))button.addEventListener('click',()=>{
        const th=button.parentElement,i=th.cellIndex,up=th.ariaSort!=='ascending',body=th.closest('table').tBodies[0];
        for(const o of th.parentElement.children)o.ariaSort=null;th.ariaSort=up?'ascending':'descending';
        const text=r=>r.cells[i].textContent;
        body.append(...[...body.rows].sort((a,b)=>(up?1:-1)*text(a).localeCompare(text(b),undefined,{numeric:true})))});
        """
}
