import Access
import Values

/// One page with the policy that it is sent with: its own style and script, and nothing from anywhere else.
struct BoardPage: Sendable {
    let html: String
    /// The Content-Security-Policy.
    let policy: String

    private init(title: String, body: String, script: String? = nil, nonce: String) {
        let script = script.map { "<script nonce=\"\(nonce)\">\($0)</script>" } ?? ""
        html = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="dark">
            <title>\(title)</title>
            <link rel="icon" href="data:,">
            <style nonce="\(nonce)">\(BoardStyle.css)</style>
            </head>
            \(body)
            \(script)
            </html>
            """
        policy =
            "default-src 'none'; script-src 'nonce-\(nonce)'; style-src 'nonce-\(nonce)'; connect-src 'self'; "
            + "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    }

    /// The beds and alerts, filled by the script.
    static func board(
        holder: Principal, canSignOut: Bool, canAcknowledge: Bool, silence: Duration, waveBeds: Int, nonce: String
    ) -> BoardPage {
        let signOut = canSignOut ? "<form method=\"post\" action=\"signout\"><button>Sign out</button></form>" : ""
        let acknowledge = canAcknowledge ? " data-acknowledge" : ""
        let body = """
            <body data-silence="\(silence.components.seconds)" data-wave-beds="\(waveBeds)"\(acknowledge)>
            <header>
            <h1>Afferent</h1>
            <p id="state" role="status">Connecting …</p>
            <p id="count"></p>
            <p id="who">\(escaped(holder.tenant.name)) · \(escaped(holder.subject))</p>
            <time id="clock"></time>
            \(signOut)
            </header>
            <p id="notice" role="alert" hidden></p>
            <section id="alerts" aria-label="Alerts"><p id="calm" hidden>No active alerts</p><ol></ol></section>
            <p id="polite" class="unseen" aria-live="polite"></p>
            <p id="assertive" class="unseen" aria-live="assertive"></p>
            <main id="beds" aria-label="Beds"></main>
            <p id="empty" hidden>No bed was heard in the last hours. Readings appear here as soon as a monitor sends them.</p>
            <noscript>This page needs JavaScript.</noscript>
            </body>
            """
        return BoardPage(
            title: "Afferent · Board", body: body, script: BoardScript.js + "\n" + WaveScript.js, nonce: nonce)
    }

    /// The form that takes a token.
    static func signIn(root: String, notice: String, nonce: String) -> BoardPage {
        let notice = notice.isEmpty ? "" : "<p class=\"refusal\" role=\"alert\">\(escaped(notice))</p>"
        let body = """
            <body class="door">
            <form method="post" action="\(escaped(root))/session">
            <h1>Afferent</h1>
            <p>The board shows patients. Sign in to see it.</p>
            \(notice)
            <label for="token">Token</label>
            <input id="token" name="token" type="password" autocomplete="off" required autofocus>
            <button>Open the board</button>
            </form>
            </body>
            """
        return BoardPage(title: "Afferent · Sign in", body: body, nonce: nonce)
    }

    /// Text as HTML shows it, also within a quoted attribute.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
