/// What the page does: it follows the stream and shows it. Data reach the page as text nodes only, never as HTML.
enum BoardScript {
    static let js = #"""
        'use strict';
        const VITALS = [
          { id: 'hr', label: 'HR', names: [['heart-rate'], ['pulse-rate']], spark: true, stale: 60 },
          { id: 'spo2', label: 'SpO₂', names: [['spo2']], spark: true, stale: 60 },
          { id: 'rr', label: 'RR', names: [['respiratory-rate']], small: true, stale: 60 },
          { id: 'temp', label: 'Temp', names: [['body-temperature']], small: true, stale: 3600 },
          { id: 'bp', label: 'NIBP', names: [['nibp-systolic', 'nibp-diastolic', 'nibp-mean'],
            ['bp-systolic', 'bp-diastolic', 'bp-mean']], small: true, stale: 3600 },
          { id: 'bp', label: 'ABP', names: [['abp-systolic', 'abp-diastolic', 'abp-mean']], small: true, stale: 60,
            optional: true },
        ];
        const LABELS = { 'heart-rate': 'HR', 'pulse-rate': 'PR', 'spo2': 'SpO₂', 'respiratory-rate': 'RR',
          'body-temperature': 'Temp', 'nibp-systolic': 'NIBP systolic', 'nibp-diastolic': 'NIBP diastolic',
          'nibp-mean': 'NIBP mean', 'abp-systolic': 'ABP systolic', 'abp-diastolic': 'ABP diastolic',
          'abp-mean': 'ABP mean' };
        const RANK = { high: 3, medium: 2, low: 1, information: 0 };
        const SIGNALS = { 'audio-paused': 'sound paused', 'audio-off': 'SOUND OFF', 'alarm-paused': 'ALARM PAUSED',
          'alarm-off': 'ALARM OFF', 'alert-acknowledged': 'seen at the device' };
        const TREND_MS = 10 * 60 * 1000, TREND_POINTS = 300;
        const at = (id) => document.getElementById(id);
        const silence = Number(document.body.dataset.silence) * 1000;
        const mayAcknowledge = 'acknowledge' in document.body.dataset;
        const beds = new Map();
        let lines = new Map();
        let order = [], alerts = [], told = null, skew = 0, heard = 0, isLive = false, hasEnded = false;

        const now = () => Date.now() + skew;

        function make(tag, kind, text) {
          const node = document.createElement(tag);
          if (kind) node.className = kind;
          if (text !== undefined) node.textContent = text;
          return node;
        }

        function set(node, text) { if (node.textContent !== text) node.textContent = text; }

        function age(ms) {
          const seconds = Math.max(0, Math.floor(ms / 1000));
          if (seconds < 60) return seconds + ' s';
          if (seconds < 3600) return Math.floor(seconds / 60) + ' min';
          return Math.floor(seconds / 3600) + ' h ' + Math.floor(seconds % 3600 / 60) + ' min';
        }

        function clock(ms) { return new Date(ms).toLocaleTimeString('en-GB'); }

        function initials(name) {
          const words = name.split(/\s+/).filter(Boolean);
          return words.slice(0, 3).map((word) => Array.from(word)[0].toUpperCase()).join('');
        }

        function years(born) {
          const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(born || '');
          if (!parts) return null;
          const today = new Date(now());
          const isBefore = parts[2] && (today.getMonth() + 1 < parts[2]
            || today.getMonth() + 1 == parts[2] && today.getDate() < (parts[3] || 1));
          return today.getFullYear() - parts[1] - (isBefore ? 1 : 0);
        }

        // One bed's card; made once, then only its texts change.
        function card() {
          const node = make('article', 'card'), top = make('div', 'top'), grid = make('div', 'vitals');
          const title = make('h2'), patient = make('div', 'patient');
          const name = make('span'), more = make('small');
          patient.append(name, ' ', more);
          top.append(title, patient);
          const vitals = VITALS.map((vital) => {
            const box = make('div', 'vital'), label = make('div', 'label'), value = make('div', 'value');
            const part = { vital, box, title: make('span', '', vital.label), age: make('span', 'age'),
              text: make('span'), unit: make('span', 'unit') };
            label.append(part.title, part.age);
            value.append(part.text, part.unit);
            box.append(label, value);
            if (vital.spark) {
              const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
              svg.setAttribute('viewBox', '0 0 100 20');
              svg.setAttribute('preserveAspectRatio', 'none');
              svg.setAttribute('aria-hidden', 'true');
              part.line = document.createElementNS('http://www.w3.org/2000/svg', 'polyline');
              svg.append(part.line);
              box.append(svg);
            }
            grid.append(box);
            return part;
          });
          node.append(top, grid, make('div', 'cover', 'not live'));
          return { node, title, name, more, vitals, trends: {}, data: null };
        }

        function reading(data, vital) {
          const names = vital.names.find((list) => data.vitals[list[0]]) || vital.names[0];
          const all = names.map((name) => data.vitals[name]), first = all[0];
          if (!first) return { names };
          let text = first.value;
          if (names.length === 3) {
            // The three pressures of one measurement, never those of two.
            const same = (other) => other && other.time === first.time && other.value !== undefined;
            if (text !== undefined) text += '/' + (same(all[1]) ? all[1].value : '–');
            if (text !== undefined && same(all[2])) text += ' (' + all[2].value + ')';
          }
          return { names, text, unit: first.unit, time: first.time, flags: first.flags };
        }

        function remember(bed, data) {
          for (const vital of VITALS.filter((vital) => vital.spark)) {
            const found = reading(data, vital), value = Number(found.text);
            const trend = bed.trends[vital.id] || (bed.trends[vital.id] = []);
            const last = trend[trend.length - 1];
            if (found.text === undefined || !Number.isFinite(value) || last && last.time >= found.time) continue;
            trend.push({ time: found.time, value });
            if (trend.length > TREND_POINTS) trend.shift();
          }
        }

        function drawTrend(bed, part) {
          const start = now() - TREND_MS;
          const trend = (bed.trends[part.vital.id] || []).filter((point) => point.time >= start);
          if (trend.length < 2) { part.line.setAttribute('points', ''); return; }
          const values = trend.map((point) => point.value);
          const middle = (Math.min(...values) + Math.max(...values)) / 2;
          const half = Math.max((Math.max(...values) - Math.min(...values)) / 2, 4);
          // The line begins at the left until there are ten minutes of it.
          const first = trend[0].time, span = Math.max(now() - first, 60000);
          part.line.setAttribute('points', trend.map((point) =>
            (100 * (point.time - first) / span).toFixed(2) + ','
            + (10 - 9 * (point.value - middle) / half).toFixed(2)).join(' '));
        }

        function drawBed(bed) {
          const data = bed.data, own = alerts.filter((alert) => alert.subject === data.id);
          set(bed.title, data.bed);
          const sex = { male: 'M', female: 'F' }[data.gender], old = years(data.born);
          set(bed.name, data.name || (data.identifier ? 'ID ' + data.identifier : 'no patient'));
          set(bed.more, [data.name && initials(data.name), old !== null && old + ' y', sex,
            data.name && data.identifier].filter(Boolean).join(' · '));
          for (const part of bed.vitals) {
            const found = reading(data, part.vital), old = now() - found.time;
            const alarm = own.filter((alert) => found.names.includes(alert.vital))
              .sort((one, other) => RANK[other.priority] - RANK[one.priority])[0];
            const isStale = found.time !== undefined && old > part.vital.stale * 1000;
            part.box.className = ['vital', part.vital.id, part.vital.small && 'small',
              found.text === undefined && 'none', isStale && 'stale',
              alarm && 'alarm ' + alarm.priority].filter(Boolean).join(' ');
            part.box.hidden = Boolean(part.vital.optional && found.time === undefined);
            set(part.title, found.names[0] === 'pulse-rate' ? 'PR' : part.vital.label);
            set(part.text, found.text === undefined ? '–' : found.text);
            set(part.unit, found.text === undefined ? '' : found.unit || '');
            set(part.age, found.time === undefined ? 'no data' : (isStale ? 'old: ' : '') + age(old));
            part.box.title = found.flags ? 'Flags: ' + found.flags : '';
            if (part.line) drawTrend(bed, part);
          }
          const worst = (list) => list.reduce((most, alert) => Math.max(most, RANK[alert.priority]), 0);
          const isSeen = worst(own.filter((alert) => !alert.acknowledged)) < worst(own);
          bed.node.className = 'card ' + ['', 'low', 'medium', 'high'][worst(own)] + (isSeen ? ' seen' : '');
        }

        const limitText = (alert) => alert.limit === undefined || !alert.direction ? ''
          : (alert.direction === 'high' ? '> ' : '< ') + alert.limit;
        // A device's own words come before ours.
        const extremeText = (alert) => alert.extreme === undefined || alert.extreme === alert.value ? ''
          : ({ high: 'highest ', low: 'lowest ' }[alert.direction] || 'farthest ') + alert.extreme;
        const vitalText = (alert) => alert.text || LABELS[alert.vital] || alert.vital;
        const valueText = (alert) => alert.value === undefined ? ''
          : (alert.text && alert.vital ? (LABELS[alert.vital] || alert.vital) + ' ' : '') + alert.value;
        const stateText = (alert) => [SIGNALS[alert.inactivation], alert.state === 'latched' && 'over, not seen yet',
          alert.type === 'technical' && 'equipment', alert.type === 'advisory' && 'advice',
          alert.origin === 'device' && 'device'].filter(Boolean).join(' · ');

        // One alert's line; made once, so that the focus on its button, or a press, outlasts what changes around it.
        function line(id) {
          const node = make('li'), where = make('span'), what = make('span', 'what'), care = make('span', 'care');
          const part = { node, bed: make('span', 'bed'), who: make('span', 'who'), name: make('span'), value: make('b'), unit: make('span'),
            priority: make('span', 'priority'), state: make('span', 'since'), since: make('span', 'since'),
            by: make('span', 'by') };
          what.append(part.name, ' ', part.value, ' ', part.unit);
          care.append(part.by);
          if (mayAcknowledge) {
            part.button = make('button', '', 'Acknowledge');
            part.button.type = 'button';
            part.button.addEventListener('click', () => acknowledge(id, part.button));
            care.append(part.button);
          }
          where.append(part.bed, ' ', part.who);
          for (const pair of [[where, part.priority], [what, care], [part.since, part.state]]) {
            const row = make('div');
            row.append(...pair);
            node.append(row);
          }
          return part;
        }

        function drawLine(part, alert) {
          const care = alert.acknowledged;
          part.node.className = alert.priority + (care ? ' seen' : '');
          set(part.bed, alert.bed);
          set(part.who, alert.name || alert.identifier || '');
          set(part.name, vitalText(alert));
          set(part.value, valueText(alert));
          set(part.unit, alert.value === undefined ? '' : alert.unit || '');
          set(part.priority, alert.priority);
          set(part.state, stateText(alert));
          set(part.since, [limitText(alert), extremeText(alert), 'since ' + clock(alert.since)].filter(Boolean).join(' · '));
          set(part.by, care ? '✓ ' + care.by + ' ' + clock(care.at) : '');
          if (!part.button) return;
          if (care) set(part.button, 'Acknowledge');
          part.button.hidden = Boolean(care);
          part.button.setAttribute('aria-label',
            ['Acknowledge ' + alert.bed, part.who.textContent, vitalText(alert)].filter(Boolean).join(', '));
        }

        function drawAlerts(count) {
          const list = at('alerts').querySelector('ol'), held = document.activeElement;
          const kept = new Map(alerts.map((alert) => [alert.id, lines.get(alert.id) || line(alert.id)]));
          lines = kept;
          for (const alert of alerts) drawLine(kept.get(alert.id), alert);
          const nodes = Array.from(kept.values(), (part) => part.node);
          if (count > alerts.length) nodes.push(make('li', 'more', 'and ' + (count - alerts.length) + ' more'));
          if (nodes.length !== list.children.length || nodes.some((node, index) => node !== list.children[index])) {
            list.replaceChildren(...nodes);
            if (held && held !== document.activeElement && list.contains(held)) held.focus();
          }
          announce();
        }

        // What was acknowledged, or has ended, every page hears over its stream.
        async function acknowledge(id, button) {
          button.disabled = true;
          const answer = await fetch('alerts/' + encodeURIComponent(id) + '/acknowledge', { method: 'POST' })
            .catch(() => null);
          button.disabled = false;
          if (answer && answer.status === 401) end();
          set(button, answer && (answer.ok || answer.status === 409) ? 'Acknowledge' : 'Not acknowledged: try again');
        }

        // Screen readers hear each new alert once, and again when it becomes more urgent: high priority at once, others
        // when there is time.
        function announce() {
          const key = (alert) => alert.id + ' ' + alert.priority + (alert.acknowledged ? ' seen' : '');
          const fresh = told ? alerts.filter((alert) => !told.has(key(alert))) : alerts;
          told = new Set(alerts.map(key));
          const say = (list) => list.map((alert) => (alert.acknowledged ? 'acknowledged by ' + alert.acknowledged.by
            : alert.priority + ' priority') + ': ' + alert.bed + ', '
            + [vitalText(alert) + ' ' + valueText(alert), limitText(alert) && 'limit ' + limitText(alert),
              SIGNALS[alert.inactivation]].filter(Boolean).join(', ')).join('. ');
          const high = fresh.filter((alert) => alert.priority === 'high' && !alert.acknowledged);
          const rest = fresh.filter((alert) => !high.includes(alert));
          if (high.length) at('assertive').textContent = say(high);
          if (rest.length) at('polite').textContent = say(rest);
        }

        function take(news) {
          for (const data of news.beds) {
            const bed = beds.get(data.id) || card();
            bed.data = data;
            beds.set(data.id, bed);
            remember(bed, data);
          }
          if (news.order) {
            order = news.order;
            for (const id of Array.from(beds.keys())) if (!order.includes(id)) beds.delete(id);
            const nodes = order.filter((id) => beds.has(id)).map((id) => beds.get(id).node);
            at('beds').replaceChildren(...nodes);
            at('empty').hidden = nodes.length > 0;
            watchBeds();
            set(at('count'), nodes.length + (nodes.length === 1 ? ' bed' : ' beds'));
          }
          if (news.alerts) {
            alerts = news.alerts;
            drawAlerts(news.alertCount);
          }
        }

        function hear(event) {
          const news = JSON.parse(event.data);
          skew = news.now - Date.now();
          heard = performance.now();
          isLive = news.live;
          if (news.beds) take(news);
          draw();
        }

        function draw() {
          const isHeard = heard > 0 && performance.now() - heard < silence;
          const live = isHeard && isLive && !hasEnded;
          document.body.classList.toggle('live', live);
          set(at('state'), hasEnded ? 'Signed out' : live ? 'Live' : heard ? 'Not live' : 'Connecting …');
          const reason = hasEnded ? 'The session has ended. Reload the page to sign in again.'
            : heard === 0 || live ? ''
            : isHeard ? 'NOT LIVE – the gateway is behind with what the monitors sent. Look at the monitors.'
            : 'NOT LIVE – no connection to the gateway. Look at the monitors.';
          set(at('notice'), reason);
          at('notice').hidden = reason === '';
          // Nobody is told that all is calm by a page that does not know.
          at('calm').hidden = !live || alerts.length > 0;
          set(at('clock'), clock(now()));
          for (const bed of beds.values()) drawBed(bed);
        }

        function end() {
          hasEnded = true;
          beds.clear();
          alerts = [];
          at('beds').replaceChildren();
          drawAlerts(0);
          draw();
        }

        function follow() {
          const stream = new EventSource('stream');
          stream.addEventListener('ward', hear);
          stream.addEventListener('beat', hear);
          stream.addEventListener('end', () => { stream.close(); end(); });
          stream.addEventListener('error', () => {
            isLive = false;
            draw();
            // The browser connects again by itself unless it was refused: by a session's end, or by a full house.
            if (stream.readyState === EventSource.CLOSED && !hasEnded) setTimeout(again, 5000);
          });
        }

        async function again() {
          const answer = await fetch('stream', { headers: { Accept: 'text/plain' } }).catch(() => null);
          if (answer && answer.body) answer.body.cancel();
          if (answer && (answer.status === 401 || answer.status === 403)) end(); else follow();
        }

        follow();
        setInterval(draw, 1000);
        """#
}
