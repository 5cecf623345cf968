// SPDX-License-Identifier: MIT
#include "ui/printing/pagesview.h"

#include "report/pagepainter.h"
#include "report/typography.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <cmath>

namespace samspel {

namespace {

constexpr std::array usualPercents{50, 75, 100, 125, 150, 200, 300};
constexpr double mmPerInch = 25.4;

QString wordsOf(const report::Pages& pages) {
    QStringList words;
    for (const report::Page& page : pages.pages) {
        for (const report::Item& item : page.items) {
            if (const auto* text = std::get_if<report::TextItem>(&item.what)) {
                words += text->text;
            }
        }
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

Sheets::Sheets(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
}

void Sheets::show(report::Pages pages) {
    m_pages = std::move(pages);
    setAccessibleName(m_pages.title);
    setAccessibleDescription(wordsOf(m_pages));
    adjustSize();
    update();
}

void Sheets::setScale(double pixelsPerMm) {
    m_scale = pixelsPerMm;
    adjustSize();
    update();
}

QRectF Sheets::sheetAt(std::size_t page) const {
    const QSizeF size(report::sheet::width * m_scale, report::sheet::height * m_scale);
    const double left = std::max<double>(gap::page, (width() - size.width()) / 2);
    return {QPointF(std::round(left), gap::page + static_cast<double>(page) * (size.height() + gap::page)),
            size};
}

std::size_t Sheets::pageAt(const QRect& part) const {
    std::size_t page = 0;
    while (page + 1 < m_pages.pages.size() && sheetAt(page).bottom() < part.center().y()) {
        ++page;
    }
    return page;
}

QSize Sheets::sizeHint() const {
    const auto count = static_cast<double>(m_pages.pages.size());
    return {static_cast<int>(std::ceil(report::sheet::width * m_scale)) + 2 * gap::page,
            static_cast<int>(std::ceil(count * (report::sheet::height * m_scale + gap::page))) + gap::page};
}

void Sheets::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
        const QRectF sheet = sheetAt(i);
        if (!sheet.intersects(event->rect())) {
            continue;
        }
        // Paper is white in every theme: this is how it will look in the hand.
        painter.fillRect(sheet, Qt::white);
        painter.setPen(QPen(palette().color(Theme::line), 1));
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.translate(sheet.topLeft());
        report::paint(m_pages.pages[i], painter, m_scale);
        painter.restore();
    }
}

const report::Link* Sheets::linkAt(QPointF place) const {
    for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
        const QRectF sheet = sheetAt(i);
        for (const report::Link& link : m_pages.pages[i].links) {
            const QRectF box(sheet.topLeft() + link.box.topLeft() * m_scale, link.box.size() * m_scale);
            if (box.contains(place)) {
                return &link;
            }
        }
    }
    return nullptr;
}

void Sheets::mousePressEvent(QMouseEvent* event) {
    if (const report::Link* link = linkAt(event->position())) {
        const report::HeadingPlace& heading = m_pages.headings[link->heading];
        Q_EMIT followed(static_cast<int>(sheetAt(heading.page).top() + heading.y * m_scale));
    } else {
        QWidget::mousePressEvent(event);
    }
}

void Sheets::mouseMoveEvent(QMouseEvent* event) {
    setCursor(linkAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

PagesView::PagesView(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets) {
    setWidget(m_sheets);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::StrongFocus);
    // The bar that comes and goes would change the width that a sheet is fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(m_sheets, &Sheets::followed, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesView::moved);
}

void PagesView::show(report::Pages pages) {
    const double range = std::max(1, verticalScrollBar()->maximum());
    const double share = verticalScrollBar()->value() / range;
    m_sheets->show(std::move(pages));
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(share * verticalScrollBar()->maximum()));
    setAccessibleName(m_sheets->accessibleName());
    Q_EMIT moved();
}

double PagesView::pixelsPerMm(int percent) const { return logicalDpiX() / mmPerInch * percent / 100; }

void PagesView::zoom(Fit fit, int percent) {
    m_fit = fit;
    m_percent = percent;
    arrange();
    Q_EMIT moved();
}

void PagesView::zoomBy(int steps) {
    const int now = percent();
    int wanted = now;
    if (steps > 0) {
        const auto* larger = std::upper_bound(usualPercents.begin(), usualPercents.end(), now);
        wanted = larger == usualPercents.end() ? now : *larger;
    } else {
        const auto* notSmaller = std::lower_bound(usualPercents.begin(), usualPercents.end(), now);
        wanted = notSmaller == usualPercents.begin() ? now : *(notSmaller - 1);
    }
    zoom(Fit::percent, wanted);
}

int PagesView::percent() const {
    return static_cast<int>(std::lround(100 * m_sheets->scale() / pixelsPerMm(100)));
}

std::size_t PagesView::currentPage() const {
    return m_sheets->pageAt({0, verticalScrollBar()->value(), 1, viewport()->height()});
}

void PagesView::arrange() {
    const double across = (viewport()->width() - 2 * gap::page) / report::sheet::width;
    const double down = (viewport()->height() - 2 * gap::page) / report::sheet::height;
    const double scale = m_fit == Fit::width   ? across
                         : m_fit == Fit::sheet ? std::min(across, down)
                                               : pixelsPerMm(m_percent);
    const double share = verticalScrollBar()->value() / std::max(1.0, double(verticalScrollBar()->maximum()));
    m_sheets->setScale(std::max(scale, pixelsPerMm(10)));
    verticalScrollBar()->setValue(static_cast<int>(share * verticalScrollBar()->maximum()));
}

void PagesView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
    Q_EMIT moved();
}

void PagesView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

void PagesView::keyPressEvent(QKeyEvent* event) {
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn) || (hasControl && event->key() == Qt::Key_Equal)) {
        zoomBy(1);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        zoomBy(-1);
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace samspel
