// SPDX-License-Identifier: MIT
#include "ui/parts/words.h"

#include "ui/shell/theme.h"

#include <QEvent>

namespace samspel {

namespace {

constexpr double factorOf(Words::Voice voice) {
    return voice == Words::Voice::note ? type::note : voice == Words::Voice::section ? type::section : 1.0;
}

} // namespace

Words::Words(const QString& text, Voice voice, QWidget* parent)
    : ScaledLabel(factorOf(voice), voice == Voice::note ? Theme::muted : QPalette::WindowText, parent),
      m_isStrong(voice == Voice::strong) {
    setTextFormat(Qt::PlainText);
    setText(text);
    strengthen();
}

bool Words::event(QEvent* event) {
    const bool isTaken = ScaledLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        strengthen();
    }
    return isTaken;
}

void Words::strengthen() {
    if (m_isStrong) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        setFont(strong);
    }
}

} // namespace samspel
