/// How the pages look: dark and calm, legible from across a room; alerts in the colours of IEC 60601-1-8.
enum BoardStyle {
    static let css = """
        :root { --ground: #07090c; --card: #10151b; --line: #222b35; --text: #e8edf2; --quiet: #8b98a5;
          --hr: #3ddc84; --spo2: #35d3ee; --rr: #ffd84a; --bp: #ffffff; --temp: #e6c8ff;
          --high: #ff3b3b; --medium: #ffcc00; --low: #22d3ee; }
        * { box-sizing: border-box; margin: 0; padding: 0; }
        [hidden] { display: none !important; }
        body { background: var(--ground); color: var(--text); min-height: 100vh; padding: 1rem 1.25rem 2rem;
          font: 1rem/1.35 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
          font-variant-numeric: tabular-nums; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        button { font: inherit; color: var(--text); background: #1a222b; border: 1px solid var(--line);
          border-radius: .5rem; padding: .35rem .8rem; cursor: pointer; }
        button:hover { background: #25303b; }
        :focus-visible { outline: 3px solid #7ab8ff; outline-offset: 2px; }

        header { display: flex; align-items: center; gap: 1.25rem; margin-bottom: .9rem; }
        h1 { font-size: 1.15rem; font-weight: 650; letter-spacing: .02em; }
        #state { padding: .15rem .75rem; border-radius: 1rem; font-weight: 650; background: #3a2d00; color: #ffdc6b; }
        .live #state { background: #0d3321; color: #6ff0aa; }
        #count { color: var(--quiet); }
        #who { margin-left: auto; color: var(--quiet); }
        #clock { font-size: 1.35rem; font-weight: 600; }
        #notice { background: #ffcc00; color: #1a1400; font-size: 1.5rem; font-weight: 750; text-align: center;
          padding: .6rem; border-radius: .6rem; margin-bottom: .9rem; }

        #calm { color: var(--quiet); padding: .45rem .2rem; }
        #alerts ol { list-style: none; display: grid; gap: .5rem; margin-bottom: 1rem;
          grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); }
        #alerts li { padding: .55rem .9rem; border-radius: .6rem; background: var(--card); border-left: .6rem solid; }
        #alerts li div { display: flex; justify-content: space-between; align-items: baseline; gap: .9rem; }
        #alerts li.high { background: #4a0d10; border-color: var(--high); }
        #alerts li.medium { background: #3a3000; border-color: var(--medium); }
        #alerts li.low { background: #06303a; border-color: var(--low); }
        #alerts li.information { background: #1c2530; border-color: #8fa3b5; }
        #alerts .bed { font-weight: 700; font-size: 1.15rem; }
        #alerts .who { color: #d4dbe2; }
        #alerts .what { font-size: 1.15rem; white-space: nowrap; }
        #alerts .what b { font-size: 1.4rem; }
        #alerts .since { color: #d4dbe2; }
        #alerts .priority { font-weight: 800; text-transform: uppercase; letter-spacing: .05em; font-size: .85rem; }
        #alerts .care { text-align: right; }
        #alerts .by { color: #d4dbe2; }
        #alerts button { padding: .15rem .7rem; font-weight: 650; }
        #alerts li.seen { background: var(--card); border-left-style: double; }
        .high .priority { color: #ff8f8f; } .medium .priority { color: var(--medium); }
        .low .priority { color: var(--low); }

        #beds { display: grid; gap: .9rem; grid-template-columns: repeat(auto-fill, minmax(25rem, 1fr)); }
        .card { position: relative; background: var(--card); border: 3px solid var(--line); border-radius: .9rem;
          padding: .8rem 1rem .9rem; overflow: hidden; }
        .card .top { display: flex; align-items: baseline; gap: .75rem; border-bottom: 1px solid var(--line);
          padding-bottom: .4rem; margin-bottom: .5rem; }
        .card h2 { font-size: 1.45rem; font-weight: 750; white-space: nowrap; }
        .card .patient { flex: 1; min-width: 0; text-align: right; overflow: hidden; text-overflow: ellipsis;
          white-space: nowrap; font-size: 1.1rem; }
        .card .patient small { color: var(--quiet); font-size: .9rem; }
        .card { cursor: pointer; }
        .card[data-open] { grid-column: 1 / -1; order: -1; }
        .strip { position: relative; margin: 0 -.4rem .35rem; }
        .strip canvas { display: block; width: 100%; height: 64px; }
        .strip .lead { position: absolute; left: .3rem; top: 0; font-size: .8rem; font-weight: 700; }
        .strip .scale { position: absolute; right: .3rem; bottom: 0; font-size: .7rem; color: var(--quiet); }
        body:not(.live) .strip { visibility: hidden; }
        .vitals { display: grid; grid-template-columns: 1fr 1fr; gap: .2rem 1rem; }
        .vital { min-width: 0; }
        .vital.bp { grid-column: span 2; }
        .vital .label { display: flex; justify-content: space-between; font-size: .85rem; font-weight: 650; }
        .vital .age { color: var(--quiet); font-weight: 400; }
        .vital .value { font-size: 3.3rem; font-weight: 700; line-height: 1; white-space: nowrap; }
        .vital.small .value { font-size: 2.1rem; line-height: 1.15; }
        .vital .unit { font-size: .85rem; font-weight: 500; margin-left: .3rem; color: var(--quiet); }
        .vital svg { display: block; width: 100%; height: 1.7rem; margin-top: .1rem; }
        .vital polyline { fill: none; stroke: currentColor; stroke-width: 1.6; opacity: .75;
          vector-effect: non-scaling-stroke; stroke-linejoin: round; }
        .hr { color: var(--hr); } .spo2 { color: var(--spo2); } .rr { color: var(--rr); }
        .bp { color: var(--bp); } .temp { color: var(--temp); }
        .vital.stale, .vital.none { color: #66717c; }
        .vital.stale .age { color: #ffb454; font-weight: 700; }
        .vital.alarm .value { padding: 0 .3rem; margin: 0 -.3rem; border-radius: .35rem; }
        .vital.alarm.high .value { background: var(--high); color: #fff; }
        .vital.alarm.medium .value { background: var(--medium); color: #1a1400; }
        .vital.alarm.low .value { background: var(--low); color: #00252c; }
        .vital.alarm .value .unit { color: inherit; }
        .card.low { border-color: var(--low); }
        .card.medium { border-color: var(--medium); animation: medium 2s steps(1) infinite; }
        .card.high { border-color: var(--high); box-shadow: 0 0 0 3px var(--high);
          animation: high .6s steps(1) infinite; }
        .card.seen { animation: none; }
        @keyframes high { 50% { border-color: #5a1518; box-shadow: 0 0 0 3px #5a1518; } }
        @keyframes medium { 50% { border-color: #5c4b00; } }
        @media (prefers-reduced-motion: reduce) { .card.high, .card.medium { animation: none; } }

        .cover { display: none; position: absolute; inset: 3.4rem 0 0; place-items: center; font-size: 2rem;
          font-weight: 800; color: #ffcc00; background: repeating-linear-gradient(45deg, #10151b, #10151b 14px,
          #1c1a10 14px, #1c1a10 28px); }
        body:not(.live) .cover { display: grid; }
        body:not(.live) .vitals { visibility: hidden; }
        body:not(.live) .card { animation: none; }

        #empty { color: var(--quiet); text-align: center; padding: 4rem 1rem; font-size: 1.2rem; }
        .door { display: grid; place-items: center; }
        .door form { width: min(26rem, 100%); background: var(--card); border: 1px solid var(--line);
          border-radius: .9rem; padding: 2rem; display: grid; gap: .8rem; }
        .door h1 { font-size: 1.6rem; }
        .door input { font: inherit; color: var(--text); background: #07090c; border: 1px solid #3a4653;
          border-radius: .5rem; padding: .6rem .7rem; }
        .door button { background: #14532f; border-color: #1f7a47; padding: .6rem; font-weight: 650; }
        .refusal { color: #ffb3b3; }
        @media (max-width: 34rem) { #beds, #alerts ol { grid-template-columns: 1fr; } #who { display: none; }
          header { flex-wrap: wrap; } }
        """
}
