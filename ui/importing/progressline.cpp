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

// A rate told sooner jumps about.
constexpr qint64 soonest = 500;

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

void ProgressLine::advance(qint64 done, qint64 all, qint64 elapsed, Of of) {
    // What is read to its end is then compared with the register, and that is not counted.
    if (all <= 0 || (of == Of::bytes && done >= all)) {
        m_bar->setRange(0, 0);
        m_far->clear();
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * done / all));
    m_far->setText(describe(done, all, elapsed, m_language, of));
}

void ProgressLine::closing(const QString& what) {
    m_what->setText(what);
    m_far->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(false);
}

QString ProgressLine::describe(qint64 done, qint64 all, qint64 elapsed, const Language& language, Of of) {
    const auto amount = [&](qint64 number) {
        return of == Of::bytes ? language.locale().formattedDataSize(number, 1, QLocale::DataSizeSIFormat)
                               : language.whole(number);
    };
    QStringList parts{tr("%1 of %2").arg(amount(done), amount(all))};
    if (elapsed >= soonest && done > 0) {
        const qint64 rate = done * 1000 / elapsed;
        parts += tr("%1 a second").arg(amount(rate));
        if (rate > 0 && done < all) {
            const auto left = static_cast<int>((all - done + rate - 1) / rate);
            parts += left < 90 ? tr("about %n second(s) left", nullptr, left)
                               : tr("about %n minute(s) left", nullptr, (left + 30) / 60);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace samspel
