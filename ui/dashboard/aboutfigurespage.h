// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

class QScrollArea;

namespace samspel {

class Language;

/// "About the figures": how an interval is read, what the marks mean, why figures are hidden, where series
/// break, and the table of minimum requirements itself. The texts are those of the reports.
class AboutFiguresPage : public Page {
    Q_OBJECT
public:
    explicit AboutFiguresPage(const Language& language, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    void takeFocus() override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();

    const Language& m_language;
    QScrollArea* m_scroll;
};

} // namespace samspel
