/// Draws the waves of the beds in view as a monitor does: 25 mm a second from left to right, the newest over the oldest
/// with a bar between them. Where nothing was measured nothing is drawn.
enum WaveScript {
    static let js = #"""
        const PIXELS_MM = 96 / 25.4, SPEED = 25 * PIXELS_MM, BAR = 10, STRIP = 64;
        const WAVES = { 'ecg': 'ECG', 'ecg-i': 'I', 'ecg-ii': 'II', 'ecg-iii': 'III', 'ecg-avr': 'aVR',
          'ecg-avl': 'aVL', 'ecg-avf': 'aVF', 'pleth': 'Pleth', 'abp': 'ABP', 'art': 'ART', 'respiration': 'Resp',
          'airway-co2': 'CO₂', 'airway-volume': 'Volume', 'invasive-pressure': 'IBP' };
        const COLORS = [[/^ecg/, '--hr'], [/pleth/, '--spo2'], [/resp|airway|imped/, '--rr'], [/./, '--bp']];
        const inView = new Set(), strips = new Map();
        let waveStream = null, asked = '', askTimer = 0, isDrawing = false;

        // Which beds are asked for follows from what can be seen of the page.
        const watcher = new IntersectionObserver((entries) => {
          for (const entry of entries) {
            if (entry.isIntersecting) inView.add(entry.target); else inView.delete(entry.target);
          }
          askSoon();
        });

        function watchBeds() {
          for (const bed of beds.values()) {
            if (bed.node.dataset.bed === bed.data.bed) continue;
            if (!bed.node.dataset.bed) {
              watcher.observe(bed.node);
              bed.node.tabIndex = 0;
              bed.node.addEventListener('click', () => openBed(bed.node));
              bed.node.addEventListener('keydown', (event) => { if (event.key === 'Enter') openBed(bed.node); });
            }
            bed.node.dataset.bed = bed.data.bed;
          }
          askSoon();
        }

        // One bed at a time has all its waves.
        function openBed(node) {
          for (const other of document.querySelectorAll('.card[data-open]')) {
            if (other !== node) delete other.dataset.open;
          }
          node.toggleAttribute('data-open');
          for (const strip of stripsOf(node)) strip.drop();
          askSoon();
        }

        // A clock that is never set: whose time it tells does not matter, since the delay is measured with it.
        const steadyNow = () => performance.timeOrigin + performance.now();
        const stripsOf = (node) => Array.from(strips.values()).filter((strip) => strip.card === node);
        const cardOf = (name) => { for (const bed of beds.values()) if (bed.data.bed === name) return bed.node; };

        function askSoon() {
          clearTimeout(askTimer);
          askTimer = setTimeout(ask, 300);
        }

        function ask() {
          const most = Number(document.body.dataset.waveBeds);
          const nodes = Array.from(inView).filter((node) => node.isConnected).slice(0, most);
          const query = nodes.map((node) => ('open' in node.dataset ? 'all=' : 'bed=')
            + encodeURIComponent(node.dataset.bed)).sort().join('&');
          for (const strip of strips.values()) if (!nodes.includes(strip.card)) strip.drop();
          if (query === asked) return;
          asked = query;
          if (waveStream) waveStream.close();
          waveStream = null;
          if (query === '' || hasEnded) return;
          waveStream = new EventSource('waves?' + query);
          waveStream.addEventListener('waves', (event) => {
            for (const wave of JSON.parse(event.data).waves) takeWave(wave);
          });
          waveStream.addEventListener('error', () => {
            if (waveStream && waveStream.readyState === EventSource.CLOSED) {
              asked = '';
              clearTimeout(askTimer);
              askTimer = setTimeout(ask, 5000);
            }
          });
        }

        function takeWave(wave) {
          const card = cardOf(wave.bed), key = wave.bed + ' ' + wave.id;
          if (!card || !wave.points.length) return;
          if (!strips.has(key)) {
            if (!('open' in card.dataset)) for (const strip of stripsOf(card)) strip.drop();
            strips.set(key, new Strip(key, card, wave));
          }
          strips.get(key).take(wave);
          if (!isDrawing) { isDrawing = true; requestAnimationFrame(drawWaves); }
        }

        function drawWaves() {
          for (const strip of strips.values()) strip.draw();
          isDrawing = strips.size > 0;
          if (isDrawing) requestAnimationFrame(drawWaves);
        }

        class Strip {
          constructor(key, card, wave) {
            this.key = key;
            this.card = card;
            this.node = make('div', 'strip');
            this.canvas = make('canvas');
            this.scale = make('span', 'scale');
            this.node.append(this.canvas, make('span', 'lead', WAVES[wave.name] || wave.name), this.scale);
            card.insertBefore(this.node, card.querySelector('.vitals'));
            const color = COLORS.find((rule) => rule[0].test(wave.name))[1];
            this.color = getComputedStyle(document.body).getPropertyValue(color).trim();
            this.node.style.color = this.color;
            this.points = [];
            this.delay = 0;
            this.last = null;
            this.heard = performance.now();
            this.isVoltage = wave.unit === 'mV' || wave.unit === 'uV' || wave.unit === 'µV';
            this.perMillivolt = wave.unit === 'mV' ? 1 : 1000;
          }

          drop() {
            this.node.remove();
            strips.delete(this.key);
          }

          take(wave) {
            const end = wave.start + wave.step * wave.points.length;
            // What is drawn is as late as the longest piece was on its way, so that the trace does not stop and go.
            const late = steadyNow() - wave.start + 400;
            this.delay = late > this.delay || late < this.delay - 20000 ? late : this.delay - (this.delay - late) * .02;
            const before = this.points[this.points.length - 1];
            if (before && wave.start <= before.t - wave.step / 2) {
              this.points = this.points.filter((point) => point.t < wave.start - wave.step / 2);
            } else if (before && wave.start - before.t > 2.5 * wave.step) {
              this.points.push({ t: wave.start - wave.step, v: null });
            }
            for (let index = 0; index < wave.points.length; index++) {
              this.points.push({ t: wave.start + index * wave.step, v: wave.points[index] });
            }
            this.points.push({ t: end, v: wave.points[wave.points.length - 1], isEdge: true });
            this.points = this.points.filter((point, index, all) => !point.isEdge || index === all.length - 1);
            if (this.points.length > 20000) this.points.splice(0, this.points.length - 20000);
            this.heard = performance.now();
            this.fit();
          }

          // Voltages have one of the gains that people know; everything else fills its strip.
          fit() {
            const values = this.points.filter((point) => point.v !== null).map((point) => point.v);
            if (!values.length) return;
            let low = Infinity, high = -Infinity;
            for (const value of values) { low = Math.min(low, value); high = Math.max(high, value); }
            const before = this.factor;
            if (this.isVoltage) {
              const gain = [40, 20, 10, 5, 2.5, 1.25].find((gain) =>
                (high - low) / this.perMillivolt * gain * PIXELS_MM <= STRIP - 6) || 1;
              this.factor = gain * PIXELS_MM / this.perMillivolt;
              set(this.scale, gain + ' mm/mV · 25 mm/s');
            } else {
              const spread = Math.max(high - low, 1e-9) * 1.1;
              if (!this.factor || this.factor * spread > STRIP - 4 || this.factor * spread < STRIP * .6) {
                this.factor = (STRIP - 6) / spread;
              }
              set(this.scale, '25 mm/s');
            }
            // The whole strip has one scale: it is drawn anew with another one.
            const middle = (low + high) / 2, room = (STRIP - 2) / 2 / this.factor;
            const isIn = high <= this.middle + room && low >= this.middle - room;
            if (!isIn || Math.abs(middle - this.middle) > room / 2) this.middle = middle;
            else if (before === this.factor) return;
            this.last = null;
          }

          draw() {
            const width = this.canvas.clientWidth, ratio = window.devicePixelRatio || 1;
            if (!width || document.hidden) { this.last = null; return; }
            if (performance.now() - this.heard > 15000) { this.drop(); return; }
            if (this.canvas.width !== Math.round(width * ratio)) {
              this.canvas.width = Math.round(width * ratio);
              this.canvas.height = Math.round(STRIP * ratio);
              this.last = null;
            }
            const context = this.canvas.getContext('2d'), time = steadyNow() - this.delay;
            context.setTransform(ratio, 0, 0, ratio, 0, 0);
            // After a pause the whole strip is drawn anew.
            const isWhole = this.last === null || time < this.last || time - this.last > 1000;
            const from = isWhole ? time - 1000 * (width - BAR) / SPEED : this.last;
            this.last = time;
            const place = (t) => { const x = t / 1000 * SPEED % width; return x < 0 ? x + width : x; };
            // Only what the bar moves on to is wiped: what was just drawn keeps its edge.
            const start = isWhole ? 0 : place(from + 1000 * BAR / SPEED);
            const length = isWhole ? width : (time - from) / 1000 * SPEED;
            context.clearRect(start, 0, Math.min(length, width - start), STRIP);
            if (start + length > width) context.clearRect(0, 0, start + length - width, STRIP);
            context.strokeStyle = this.color;
            context.lineWidth = 1.6;
            context.lineJoin = 'round';
            context.beginPath();
            let before = null;
            for (let index = this.first(from); index < this.points.length; index++) {
              const point = this.points[index];
              if (before && before.v !== null && point.v !== null) {
                const [t0, t1] = [Math.max(before.t, from), Math.min(point.t, time)];
                if (t1 > t0) {
                  const at = (t) => before.v + (point.v - before.v) * (t - before.t) / (point.t - before.t);
                  const [x0, x1] = [place(t0), place(t1)];
                  if (x1 >= x0) { context.moveTo(x0, this.y(at(t0))); context.lineTo(x1, this.y(at(t1))); }
                }
              }
              before = point;
              if (point.t >= time) break;
            }
            context.stroke();
            while (this.points.length > 2 && this.points[1].t < time - 1000 * width / SPEED) this.points.shift();
          }

          // The last point before a time.
          first(time) {
            let [low, high] = [0, this.points.length];
            while (low < high) {
              const middle = low + high >> 1;
              if (this.points[middle].t < time) low = middle + 1; else high = middle;
            }
            return Math.max(0, low - 1);
          }

          y(value) { return STRIP / 2 - (value - this.middle) * this.factor; }
        }
        """#
}
