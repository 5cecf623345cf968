// SPDX-License-Identifier: MIT
#include "report/pagelayout.h"

#include "report/flow.h"
#include "report/setting.h"

namespace samspel::report {

namespace {

constexpr std::size_t pagesWithoutContents = 3;

bool standAlike(const std::vector<HeadingPlace>& one, const std::vector<HeadingPlace>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const HeadingPlace& a, const HeadingPlace& b) { return a.page == b.page; });
}

/// What stands outside the text: running head, stamp, foot and page number.
class Margins {
public:
    Margins(const Document& document, TextMeasure& measure) : m_document(document), m_measure(measure) {}

    void put(Page& page, std::size_t number, std::size_t of) {
        const Language& language = m_document.language;
        const Face quiet = smallFace;
        const Face alarm{8, Weight::bold, Ink::alarm};
        if (number > 1) {
            putLeft(page, m_document.runningHead, quiet, sheet::headBaseline);
        }
        putRight(page, m_document.stamp, alarm, sheet::headBaseline);
        if (number > 1 || !m_document.stamp.isEmpty()) {
            putRule(page.items, sheet::left, sheet::left + sheet::textWidth, sheet::headBaseline + 2 * rhythm,
                    strokes::hairline, Ink::hairline);
        }
        putLeft(page, m_document.foot, quiet, sheet::footBaseline);
        putRight(
            page,
            language.say("Report", "Page %1 of %2")
                .arg(language.whole(static_cast<qint64>(number)), language.whole(static_cast<qint64>(of))),
            quiet, sheet::footBaseline);
    }

private:
    void putLeft(Page& page, const QString& text, const Face& face, double baseline) {
        putText(page, text, face, {sheet::left, baseline});
    }
    void putRight(Page& page, const QString& text, const Face& face, double baseline) {
        putText(page, text, face, {sheet::left + sheet::textWidth - m_measure.width(text, face), baseline});
    }
    void putText(Page& page, const QString& text, const Face& face, QPointF at) {
        if (!text.isEmpty()) {
            const double height = 3 * rhythm;
            page.items.push_back({QRectF(at.x(), at.y() - 2 * rhythm, m_measure.width(text, face), height),
                                  -1, TextItem{at, text, face}});
        }
    }

    const Document& m_document;
    TextMeasure& m_measure;
};

} // namespace

Pages layOut(const Document& document) {
    TextMeasure measure;
    Flow flow = flowOf(document, nullptr, measure);
    std::vector<Page> pages = paginate(flow);
    if (pages.size() > pagesWithoutContents) {
        // The list of contents moves what comes after it, so its page numbers are those of a second laying
        // out; its own height does not depend on them.
        for (bool isSettled = false; !isSettled;) {
            const std::vector<HeadingPlace> before = flow.headings;
            flow = flowOf(document, &before, measure);
            pages = paginate(flow);
            isSettled = standAlike(before, flow.headings);
        }
    }
    Margins margins(document, measure);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        margins.put(pages[i], i + 1, pages.size());
    }
    return {document.title,           document.language.code(), document.made,   std::move(pages),
            std::move(flow.elements), std::move(flow.headings), document.release};
}

} // namespace samspel::report
