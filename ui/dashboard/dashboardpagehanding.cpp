// SPDX-License-Identifier: MIT
// How figures leave the page: as a picture or through the clipboard, each noted as a release where it is
// public.
#include "ui/dashboard/dashboardpage.h"

#include "store/ledger.h"
#include "ui/dashboard/sharing.h"
#include "ui/dashboard/trendcontrols.h"
#include "ui/parts/noting.h"
#include "ui/shell/attempt.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace samspel {

void DashboardPage::openSaveDialog() {
    auto* dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("SVG drawing (*.svg)"), tr("PNG picture (*.png)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).remove(QLatin1Char(')')));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &DashboardPage::save);
    dialog->open();
}

void DashboardPage::save(const QString& path) {
    const auto kind = pictureKindOf(path);
    if (!kind) {
        Q_EMIT said(
            {tr("The picture was not saved: end the name with .pdf, .svg or .png."), Message::Kind::trouble});
        return;
    }
    if (!stillHolds()) {
        return;
    }
    QByteArray bytes;
    if (const auto trouble =
            attempt(tr("Save the picture"), [&] { bytes = savePicture(m_trend, *kind, path); })) {
        Q_EMIT said(*trouble);
        return;
    }
    if (m_input.audience == Audience::internal) {
        endInternal();
        Q_EMIT said(
            {tr("Saved as %1, with internal figures and their stamp. The page is public again.").arg(path)});
        return;
    }
    Q_EMIT said(noted(m_ledger, withFile(handingOut(m_trend, m_input, Medium::picture), path, bytes),
                      tr("Saved as %1.").arg(path), m_language));
}

// What other programs wrote meanwhile is in no view yet, and a release is noted against what holds.
bool DashboardPage::stillHolds() {
    bool holds = false;
    const auto trouble = attempt(tr("Read the figures"), [&] {
        holds = m_input.audience == Audience::internal || m_ledger.patterns().now() == m_madeOf;
    });
    if (trouble) {
        Q_EMIT said(*trouble);
    } else if (!holds) {
        refresh();
        Q_EMIT said({tr("The register has changed meanwhile, so nothing was handed out. Look at the figures "
                        "as they are now, and hand them out then."),
                     Message::Kind::remark});
    }
    return holds;
}

void DashboardPage::copy() {
    if (!stillHolds()) {
        return;
    }
    QGuiApplication::clipboard()->setMimeData(figuresOf(m_trend).release());
    if (m_input.audience == Audience::internal) {
        endInternal();
        Q_EMIT said(
            {tr("The figures are on the clipboard, internal ones with their stamp. The page is public "
                "again.")});
        return;
    }
    Q_EMIT said(noted(m_ledger, handingOut(m_trend, m_input, Medium::clipboard),
                      tr("The figures are on the clipboard, with their caution."), m_language));
}

void DashboardPage::endInternal() {
    if (m_controls->isInternal()) {
        m_controls->setInternal(false);
        refreshWithChoice(m_controls->choice());
    }
}

void DashboardPage::leave() { endInternal(); }

std::optional<Release> DashboardPage::handedByPicture() const {
    // Of figures without a chart of this form the panel "Explain" tells as well.
    if (m_input.series.empty() || m_input.audience == Audience::internal) {
        return std::nullopt;
    }
    return handingOut(m_trend, m_input, Medium::picture);
}

} // namespace samspel
