/** A board as React Flow draws it by itself, only what is in view: the page that ours is held against. */
import { createRoot } from 'react-dom/client'
import { type Edge, Handle, type Node, type NodeProps, Position, ReactFlow } from 'reactflow'
import 'reactflow/dist/style.css'

type Card = Node<{ title: string; notes: string; channel: string }>

declare global {
  interface Window {
    readonly board: { readonly nodes: Card[]; readonly edges: Edge[] }
  }
}

const nodeTypes = { card: CardOnMap }

function CardOnMap({ data }: NodeProps<Card>) {
  return (
    <div>
      <Handle type="target" position={Position.Left} />
      <Handle type="source" position={Position.Right} />
      <strong>{data.title}</strong>
      <p>{data.notes}</p>
      <small>{data.channel}</small>
    </div>
  )
}

const root = document.getElementById('root')
if (root) {
  const { nodes, edges } = window.board
  createRoot(root).render(
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      nodeTypes={nodeTypes}
      minZoom={0.05}
      panOnScroll
      onInit={(flow) => Object.assign(window, { flow })}
      onlyRenderVisibleElements
    />,
  )
}
