package io.dirsync.render;

/** The rules of the style sheets, without the colours. */
final class Styles {

    static final String COMMON = """
            *, *::before, *::after {box-sizing: border-box;}
            html {-webkit-text-size-adjust: 100%; text-size-adjust: 100%;}
            body {margin: 0; background: var(--page); color: var(--text);
              font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;}
            body {overflow-wrap: break-word;}
            code, a, dd {overflow-wrap: anywhere;}
            header, nav, main {max-width: 66rem; margin: 0 auto; padding: 0 1rem;}
            header {padding-top: 1.25rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
              justify-content: space-between;}
            main {padding-bottom: 3rem;}
            h1 {font-size: clamp(1.25rem, 1rem + 1.5vw, 1.5rem); line-height: 1.25; margin: 0;}
            h2 {font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .75rem; padding-bottom: .3rem;
              border-bottom: 1px solid var(--line);}
            h3 {font-size: 1rem; line-height: 1.4; margin: 0;}
            p, ul, ol, dl, figure, table {margin: .5rem 0;}
            a {color: var(--link);}
            a:focus-visible {outline: 3px solid var(--link); outline-offset: 2px;}
            code {font: .8125rem/1.5 ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace;
              color: var(--quiet);}
            table {border-collapse: collapse; width: 100%;}
            caption {text-align: left; color: var(--quiet);}
            th, td {text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
              border-bottom: 1px solid var(--line);}
            th {font-weight: 600;}
            td.number, th.number {text-align: right; white-space: nowrap;
              font-variant-numeric: tabular-nums;}
            @media screen and (max-width: 40rem) {
              :is(.cards, .rules) thead {position: absolute; width: 1px; height: 1px; overflow: hidden;
                clip-path: inset(50%);}
              :is(.cards, .rules) tr {display: block; padding: .75rem 0; border-bottom: 1px solid var(--line);}
              :is(.cards, .rules) :is(th, td, td.number) {display: block; border: 0; padding: .1rem 0;
                text-align: left;}
              :is(.cards, .rules) td:empty {display: none;}
              :is(.cards, .rules) td[data-label]::before {content: attr(data-label) ": "; color: var(--quiet);}
            }
            .badge {display: inline-block; padding: .1rem .55rem; border-radius: .3rem; font-weight: 600;
              white-space: nowrap; color: var(--page); background: var(--tone);}
            .sign {display: inline-block; min-width: .9em; text-align: center;}
            .good {--tone: var(--good);}
            .warn {--tone: var(--warn);}
            .bad {--tone: var(--bad);}
            .info {--tone: var(--info);}
            .open {--tone: var(--open);}
            .quiet {--tone: var(--quiet);}
            svg {display: block; width: 100%; height: auto; font-size: 13px;}
            svg text {fill: var(--text);}
            svg .small {fill: var(--quiet); font-size: 12px;}
            svg .strong {font-weight: 600;}
            svg .track {fill: var(--surface); stroke: var(--line);}
            svg .fill {fill: var(--tone);}
            svg .part {stroke: var(--page); stroke-width: 1.5;}
            svg .on {fill: var(--page); font-weight: 600;}
            svg .mark {stroke: var(--quiet); stroke-width: 1.5;}
            svg .axis {stroke: var(--line); stroke-width: 1.5;}
            svg .past {fill: var(--link);}
            svg .ahead {fill: var(--page); stroke: var(--link); stroke-width: 2.5;}
            svg .now {stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3;}
            @media print {
              body {font-size: 10pt;}
              header, nav, main {max-width: none; padding-left: 0; padding-right: 0;}
              nav {display: none;}
              h2, h3 {break-after: avoid;}
              article, figure, tr, li {break-inside: avoid;}
              a {color: inherit;}
              .badge {color: var(--tone); background: none; border: 1px solid var(--tone);}
              svg {print-color-adjust: exact; -webkit-print-color-adjust: exact;}
            }
            """;

    static final String REPORT = """
            nav ul {list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem;}
            nav a {display: inline-block; padding: .25rem 0;}
            header .badge {font-size: 1.125rem;}
            .verdict {font-size: 1.0625rem;}
            .facts th {width: 45%;}
            .figures {display: grid; gap: 1.5rem 2.5rem; margin-top: 1.5rem; align-items: start;
              grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));}
            .figures:empty {display: none;}
            .errors {grid-template-columns: 1fr;}
            .errors td:last-child {white-space: nowrap;}
            figure {max-width: 32rem; margin: 0;}
            figcaption {margin-bottom: .5rem;}
            figcaption h3 + p {margin: 0; font-size: .875rem; color: var(--quiet);}
            article {background: var(--surface); border-left: .3rem solid var(--tone); border-radius: .3rem;
              padding: .75rem 1rem; margin: 1rem 0;}
            article h3 .badge {margin-right: .35rem; font-size: .875rem;}
            .hint {border-left: 2px solid var(--line); padding-left: .75rem;}
            dl {display: grid; grid-template-columns: fit-content(24rem) 1fr; gap: .15rem 1.5rem;}
            dt {color: var(--quiet);}
            dd {margin: 0;}
            .notes {padding-left: 1.25rem;}
            .notes li {margin: .75rem 0;}
            .notes p {margin: .15rem 0;}
            .actions {padding-left: 2rem;}
            .actions ul {padding-left: 1.1rem;}
            .actions p {margin: .25rem 0;}
            .actions .kind {font-weight: 400; color: var(--quiet);}
            li::marker {font-weight: 600;}
            .actions ul li::marker {font-weight: 400;}
            .actions .step {margin: 1.5rem 0;}
            .warning {color: var(--bad); font-weight: 600;}
            .links a {display: block; width: fit-content;}
            @media screen and (max-width: 30rem) {
              .facts th, .facts td {display: block; width: auto; padding-right: 0;}
              .facts th {border: 0; padding-bottom: 0;}
              .facts td {padding-top: 0;}
              dl {grid-template-columns: 1fr; gap: 0;}
              dd {margin-bottom: .35rem;}
              .actions {padding-left: 1.6rem;}
            }
            @media print {
              .figures:not(.errors) {grid-template-columns: 1fr 1fr;}
              .errors figure {max-width: 24rem;}
              article {border: 1px solid var(--line); border-left: .3rem solid var(--tone);}
            }
            """;

    static final String FLEET = """
            .fleet {position: relative; margin-top: 1.5rem;}
            header, main {max-width: 80rem;}
            .fleet figure {margin: 0 0 1rem; max-width: 32rem;}
            .target {position: absolute; top: -1rem;}
            .counts ul {list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem;}
            .counts {padding: 0;}
            .counts a {display: inline-block; padding: .3rem .7rem; border: 2px solid var(--line);
              border-radius: .4rem; text-decoration: none; color: var(--text);}
            .counts a:hover {border-color: var(--link);}
            .counts .number {font-weight: 600; font-variant-numeric: tabular-nums;}
            .counts .sign {color: var(--tone); font-weight: 600;}
            .cards {font-size: .9rem;}
            .cards th, .cards td {hyphens: auto;}
            nav.counts {max-width: none; margin: 0; padding: 0;}
            .figures {display: grid; gap: 1.5rem 2.5rem; align-items: start;
              grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));}
            .figures figcaption h3 {margin: 0 0 .5rem;}
            .note {color: var(--quiet);}
            """;

    private Styles() {}
}
