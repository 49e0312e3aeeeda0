// Where WebGL is drawn by the processor, motion is kept cheap: fewer details while the camera moves.

export function hasGpu(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null) {
    return false;
  }
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = info === null ? '' : context.getParameter(info.UNMASKED_RENDERER_WEBGL);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|software|basic render/i.test(String(renderer));
}
