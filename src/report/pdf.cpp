// SPDX-License-Identifier: MIT
#include "report/pdf.h"

#include "report/finishing.h"
#include "report/marks.h"
#include "report/pagepainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <stdexcept>

namespace samspel::report {

namespace {

constexpr int dotsPerInch = 1200;

} // namespace

QByteArray pdf(const Pages& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout({QPageSize(QSizeF(sheet::width, sheet::height), QPageSize::Millimeter),
                              QPageLayout::Portrait, QMarginsF()});
        QPainter painter;
        if (!painter.begin(&writer)) {
            throw std::runtime_error("a PDF file cannot be begun");
        }
        bool isFirst = true;
        for (const Page& page : pages.pages) {
            if (!isFirst) {
                writer.newPage();
            }
            isFirst = false;
            paint(page, painter, dotsPerInch / 25.4, [&](int element) { drawMark(painter, element); });
        }
    }
    return finished(bytes, pages);
}

} // namespace samspel::report
