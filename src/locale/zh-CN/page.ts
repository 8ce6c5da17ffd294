/** Words of the add-in's page before any script of ours runs. */
export const page = {
  title: '均衡',
  opening: '正在打开…',
  oldExcel: '这台电脑的 Excel 过旧，或缺少微软的组件，打不开“均衡”。',
  /** What to do, by the browser engine that Excel shows add-ins in. */
  oldEngine: {
    explorer:
      '这个 Excel 用 Internet Explorer 11 显示加载项。如果是 Excel 2021 或 Microsoft 365：请安装微软的“Microsoft Edge WebView2 Runtime”，更新 Office，再重新打开 Excel。Excel 2016、2019 不支持，请改用本机网页或命令行。',
    oldEdge:
      '这个 Excel 用旧版 Edge 显示加载项。请安装微软的“Microsoft Edge WebView2 Runtime”，更新 Office，再重新打开 Excel。',
    safari: '这台 Mac 的 Safari 过旧。请在“系统设置 → 软件更新”里更新 macOS，再重新打开 Excel。',
    other: '请更新 Office 或浏览器。需要 Excel 2021 或更新的版本，或 Microsoft 365。',
  },
  oldMissing: '缺少的功能：',
  noScript: '“均衡”需要运行脚本。请让单位的网络管理员放行本加载项的地址。',
};
