/**
 * The page of a certificate, in typst: A4 on its side, petrol with one warm yellow.
 * All words come in as data, never as markup, so that no name can do more than be printed.
 */
export const certificateTemplate = String.raw`
#let it = json(bytes(sys.inputs.certificate))
#let petrol = rgb("#06363D")
#let petrol-700 = rgb("#0A5560")
#let petrol-600 = rgb("#0D6775")
#let zon = rgb("#FFC53D")
#let ink = rgb("#14242C")
#let ink-2 = rgb("#43555E")
#let line-colour = rgb("#DDE2DF")
#let side = 82mm

#set document(
  title: it.documentTitle,
  author: it.academy,
  date: datetime(year: it.date.year, month: it.date.month, day: it.date.day),
)
#set text(lang: it.language, font: "Atkinson Hyperlegible Next", size: 11pt, fill: ink, hyphenate: auto)
#set par(leading: 0.5em, spacing: 0.7em)
#set list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 0pt)
#show heading: set text(weight: 700)
#show heading: set block(above: 0pt, below: 0pt)
#show link: set text(fill: petrol-700)

// Takes the first size at which the text stays within the height that it is given.
#let fit(height, sizes, make) = layout(area => {
  let fits = sizes.find(size => measure(width: area.width, make(size)).height <= height)
  make(if fits == none { sizes.last() } else { fits })
})

#let mark(size) = box(width: size, height: size, fill: petrol-600, radius: size * 0.24, {
  place(dx: size * 0.2, dy: size * 0.21, curve(
    stroke: (paint: zon, thickness: size * 0.105, cap: "round", join: "round"),
    curve.move((0pt, size * 0.56)),
    curve.line((size * 0.3, 0pt)),
    curve.line((size * 0.6, size * 0.56)),
  ))
  place(dx: size * 0.44, dy: size * 0.62, circle(radius: size * 0.06, fill: zon))
})

// Waves around a sun: the academy's motif. Decoration, so screen readers pass it by.
#let motif = pdf.artifact({
  place(top + left, rect(width: side, height: 100%, fill: petrol))
  place(top + left, box(width: side, height: 100%, clip: true, {
    let centre = (side * 0.66, 104mm)
    for (n, radius) in (17mm, 26mm, 35mm, 45mm, 56mm, 68mm).enumerate() {
      place(dx: centre.at(0) - radius, dy: centre.at(1) - radius,
        circle(radius: radius, stroke: rgb("#3E8F99").transparentize(n * 15%) + 1.3pt))
    }
    place(dx: centre.at(0) - 10mm, dy: centre.at(1) - 10mm, circle(radius: 10mm, fill: zon))
  }))
})

#let aside = {
  set text(fill: white)
  pdf.artifact(place(top + left, dx: 14mm, dy: 15mm, mark(13mm)))
  place(top + left, dx: 31mm, dy: 16.3mm, box(width: side - 36mm, par(leading: 0.32em,
    text(size: 13pt)[Academie Leraren \ #text(weight: 700)[Bètatechniek]])))
  place(bottom + left, dx: 14mm, dy: -15mm, box(width: side - 28mm, {
    box(fill: white, radius: 3mm, inset: 2.6mm, image(bytes(it.qr), format: "svg", width: 27mm, alt: it.qrAlt))
    v(3.2mm, weak: true)
    par(leading: 0.45em, text(size: 9pt, fill: rgb("#D5EAEB"), it.check))
    v(1.4mm, weak: true)
    let address = it.urlLines.map(line => [#line]).join(linebreak())
    fit(16mm, (9pt, 8pt, 7pt, 6pt), size => par(leading: 0.45em,
      text(size: size, weight: 600, hyphenate: false, link(it.url, text(fill: white, address)))))
  }))
}

#let pips(level) = pdf.artifact(box(baseline: -0.5mm, stack(dir: ltr, spacing: 1mm,
  ..range(5).map(n => rect(width: 5mm, height: 1.9mm, radius: 0.95mm, fill: if n < level { petrol-600 } else { line-colour })),
)))

#let row(entry, size, columns, ..cells) = block(width: 100%, inset: (y: size * 0.62), breakable: false,
  stroke: (bottom: 0.6pt + line-colour), grid(columns: columns, column-gutter: 4mm, align: horizon,
    text(size: size, weight: 600, entry.name), ..cells,
    align(right, text(size: size - 1pt, fill: ink-2, entry.levelText))))

// Up to six with their bars; more than that in two columns of words.
#let outcomes(size) = if it.outcomes.len() <= 6 {
  list(..it.outcomes.map(entry => row(entry, size, (1fr, auto, 20mm), pips(entry.level))))
} else {
  let half = calc.ceil(it.outcomes.len() / 2)
  grid(columns: (1fr, 1fr), column-gutter: 9mm,
    ..(it.outcomes.slice(0, half), it.outcomes.slice(half)).map(part =>
      list(..part.map(entry => row(entry, size, (1fr, 16mm))))))
}

#let fact(entry) = {
  text(size: 9pt, fill: ink-2, entry.label)
  linebreak()
  text(size: 11pt, weight: 600, entry.value)
}

#set page(width: 297mm, height: 210mm, margin: (left: side + 21mm, right: 21mm, top: 15mm, bottom: 15mm), fill: white,
  background: motif)

#block(height: 100%, width: 100%, spacing: 0pt, breakable: false, {
  set block(spacing: 0pt)
  heading(level: 1, text(size: 40pt, fill: petrol, tracking: -0.02em, it.heading))
  v(4mm)
  pdf.artifact(rect(width: 18mm, height: 1.7mm, radius: 0.85mm, fill: zon))
  v(1fr)
  text(size: 12pt, fill: ink-2, it.awardedTo)
  v(4.6mm)
  fit(22mm, (32pt, 28pt, 24pt, 20pt, 16pt, 13pt), size => block(text(size: size, weight: 700, tracking: -0.015em, it.holder)))
  v(7.5mm)
  text(size: 12pt, fill: ink-2, it.completed)
  v(4.6mm)
  fit(22mm, (24pt, 21pt, 18pt, 16pt, 14pt, 12pt),
    size => heading(level: 2, text(size: size, fill: petrol-700, tracking: -0.01em, it.title)))
  v(4.6mm)
  fit(11mm, (11.5pt, 10.5pt, 9.5pt, 8.5pt, 7.5pt), size => block(text(size: size, it.givenBy)))
  v(1fr)
  if it.outcomes.len() > 0 {
    heading(level: 2, text(size: 12pt, weight: 400, fill: ink-2, it.outcomesHeading))
    v(1.6mm)
    fit(50mm, (13pt, 12pt, 11pt, 10pt, 9pt, 8pt, 7pt, 6pt, 5pt), outcomes)
  }
  v(1.3fr)
  grid(columns: it.facts.map(_ => auto), column-gutter: 12mm, ..it.facts.map(fact))
  v(4.5mm)
  text(size: 10pt, fill: ink-2, it.notice)
})

#place(top + left, dx: -side - 21mm, dy: -15mm, box(width: side, height: 210mm, aside))
`;
