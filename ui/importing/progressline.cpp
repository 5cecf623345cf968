// SPDX-License-Identifier: MIT
#include "ui/importing/progressline.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace samspel {

namespace {

constexpr int thickness = 6;

/// A thin bar in the theme's colours that stands still while the length of the work is not known.
class QuietBar : public QProgressBar {
public:
    explicit QuietBar(QWidget* parent) : QProgressBar(parent) { setTextVisible(false); }

    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 30, thickness}; }
    QSize minimumSizeHint() const override { return {thickness * 8, thickness}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRectF track(0, (height() - thickness) / 2.0, width(), thickness);
        painter.setBrush(palette().color(Theme::line));
        painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
        if (maximum() > minimum()) {
            track.setWidth(track.width() * (value() - minimum()) / (maximum() - minimum()));
            painter.setBrush(palette().color(Theme::accent));
            painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
        }
    }
};

} // namespace

ProgressLine::ProgressLine(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_what(new QLabel(this)), m_far(new QLabel(this)),
      m_bar(new QuietBar(this)), m_cancel(new QPushButton(icon("window-close"), tr("Cancel"), this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::medium);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_far);
    layout->addWidget(m_cancel);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Stop; nothing is written then"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
}

QString ProgressLine::what() const { return m_what->text(); }

void ProgressLine::begin(const QString& what) {
    m_what->setText(what);
    m_far->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
}

void ProgressLine::advance(qint64 done, qint64 all, qint64 elapsed, exchange::Progress of) {
    // What is read to its end is then compared with the register, and that is not counted.
    if (all <= 0 || (of == exchange::Progress::bytes && done >= all)) {
        m_bar->setRange(0, 0);
        m_far->clear();
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * done / all));
    m_far->setText(exchange::progressWords(done, all, elapsed, of, m_language));
}

void ProgressLine::closing(const QString& what) {
    m_what->setText(what);
    m_far->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(false);
}

} // namespace samspel
